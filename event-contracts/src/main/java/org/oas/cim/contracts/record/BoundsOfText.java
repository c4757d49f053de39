package org.oas.cim.contracts.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.EdtfDate;

/**
 * What a {@link When} says beside its text is absent or just what follows from the text, and the days that follow can be written with
 * four digits for the year (RFC 3339 §5.6), as every reader of an event expects.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BoundsOfText.Check.class)
public @interface BoundsOfText {

    String message() default "follows from edtf; leave it out";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reports each bound that does not follow from the text; an unreadable text is another constraint's matter. */
    final class Check implements ConstraintValidator<BoundsOfText, @Nullable When> {

        private static final int LAST_YEAR = 9999;

        @Override
        public boolean isValid(@Nullable When when, ConstraintValidatorContext context) {
            if (when == null || when.edtf() == null) {
                return true;
            }
            try {
                EdtfDate date = EdtfDate.parse(when.edtf());
                context.disableDefaultConstraintViolation();
                boolean written = canBeWritten(date, context);
                boolean earliest = agrees("earliest", when.earliest(), date.earliest(), context);
                boolean latest = agrees("latest", when.latest(), date.latest(), context);
                boolean precision = agrees("precision", when.precision(), date.precision(), context);
                boolean approximate = agrees("approximate", when.approximate(), date.approximate(), context);
                return written && earliest && latest && precision && approximate;
            } catch (DateTimeException e) {
                return true;
            }
        }

        private static boolean canBeWritten(EdtfDate date, ConstraintValidatorContext context) {
            if (hasFourDigits(date.earliest()) && hasFourDigits(date.latest())) {
                return true;
            }
            return refuse("edtf", "reaches beyond the years 0000 to 9999; a record's date lies within them", context);
        }

        private static boolean hasFourDigits(@Nullable LocalDate day) {
            return day == null || (day.getYear() >= 0 && day.getYear() <= LAST_YEAR);
        }

        private static boolean agrees(
                String member, @Nullable Object sent, @Nullable Object worked, ConstraintValidatorContext context) {
            return sent == null
                    || Objects.equals(sent, worked)
                    || refuse(member, "does not follow from edtf; leave it out", context);
        }

        private static boolean refuse(String member, String message, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(member)
                    .addConstraintViolation();
            return false;
        }
    }
}
