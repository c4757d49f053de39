package org.oas.cim.contracts.code;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * The text is a code of one of the given lists, in the list's own spelling, or {@code other:} and a text where the list takes that. A
 * null is valid.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Code.Check.class)
@Size(max = Code.LONGEST)
public @interface Code {

    /** Characters that no code exceeds: {@code other:} and a hundred, each of which may take two. */
    int LONGEST = 206;

    CodeList[] value();

    String message() default "is not a known code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the lists, the nearest code, and the codes of a short list in the message. */
    final class Check implements ConstraintValidator<Code, @Nullable String> {

        private CodeList[] lists = {};

        @Override
        public void initialize(Code constraint) {
            lists = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            if (code == null || Arrays.stream(lists).anyMatch(list -> list.accepts(code))) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(UnknownCode.message(code, lists))
                    .addConstraintViolation();
            return false;
        }
    }
}
