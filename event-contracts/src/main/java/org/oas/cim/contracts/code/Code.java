package org.oas.cim.contracts.code;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/** The text is a code of the given list, in the list's own spelling. A null is valid. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Code.Check.class)
public @interface Code {

    CodeList value();

    String message() default "is not a known code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the list and the nearest code in the message. */
    final class Check implements ConstraintValidator<Code, @Nullable String> {

        private CodeList list = CodeList.COUNTRIES;

        @Override
        public void initialize(Code constraint) {
            list = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            if (code == null || list.contains(code)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message(code)).addConstraintViolation();
            return false;
        }

        private String message(String code) {
            String unknown = "is not a code of the list '" + list.listName() + "'";
            return list.nearest(code)
                    .map(near -> unknown + "; did you mean '" + near + "'?")
                    .orElse(unknown);
        }
    }
}
