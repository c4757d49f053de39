package org.oas.cim.contracts.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.util.Objects;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.EdtfDate;

/** What a {@link When} says beside its text is absent or just what follows from the text. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BoundsOfText.Check.class)
public @interface BoundsOfText {

    String message() default "follows from edtf; leave it out";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reports each bound that does not follow from the text; an unreadable text is another constraint's matter. */
    final class Check implements ConstraintValidator<BoundsOfText, @Nullable When> {

        @Override
        public boolean isValid(@Nullable When when, ConstraintValidatorContext context) {
            if (when == null || when.edtf() == null) {
                return true;
            }
            try {
                EdtfDate date = EdtfDate.parse(when.edtf());
                context.disableDefaultConstraintViolation();
                boolean earliest = agrees("earliest", when.earliest(), date.earliest(), context);
                boolean latest = agrees("latest", when.latest(), date.latest(), context);
                boolean precision = agrees("precision", when.precision(), date.precision(), context);
                return earliest && latest && precision;
            } catch (DateTimeException e) {
                return true;
            }
        }

        private static boolean agrees(
                String member, @Nullable Object sent, @Nullable Object worked, ConstraintValidatorContext context) {
            if (sent == null || Objects.equals(sent, worked)) {
                return true;
            }
            context.buildConstraintViolationWithTemplate("does not follow from edtf; leave it out")
                    .addPropertyNode(member)
                    .addConstraintViolation();
            return false;
        }
    }
}
