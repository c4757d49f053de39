package org.oas.cim.contracts.date;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** The text is a length of time that {@link LengthOfTime} reads. A null is valid. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DurationText.Check.class)
@Size(max = DurationText.LONGEST)
public @interface DurationText {

    /** Characters of the longest such text: six parts of seven. */
    int LONGEST = 44;

    String message() default "is not a duration: write two days as P2D, six hours as PT6H";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the text. */
    final class Check implements ConstraintValidator<DurationText, @Nullable String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || LengthOfTime.read(text).isPresent();
        }
    }
}
