package org.oas.cim.contracts.date;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** The text is a date that {@link EdtfDate} reads. A null is valid. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EdtfText.Check.class)
@Size(max = EdtfText.LONGEST)
public @interface EdtfText {

    /** Characters of the longest such text: two far years, each with a qualifier. */
    int LONGEST = 25;

    String message() default "is not an EDTF date";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says in the message what is wrong with the text. */
    final class Check implements ConstraintValidator<EdtfText, @Nullable String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                EdtfDate.parse(text);
                return true;
            } catch (DateTimeException e) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(String.valueOf(e.getMessage()))
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
