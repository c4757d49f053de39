package org.oas.cim.contracts.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.contracts.date.LengthOfTime;
import org.oas.cim.contracts.date.Precision;

/** The times of day and the duration of a {@link When} fit the days that it names. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TimesOfText.Check.class)
public @interface TimesOfText {

    String message() default "does not fit the days that edtf names";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reports each member that does not fit; one that cannot be read is another constraint's matter. */
    final class Check implements ConstraintValidator<TimesOfText, @Nullable When> {

        @Override
        public boolean isValid(@Nullable When when, ConstraintValidatorContext context) {
            if (when == null || when.edtf() == null) {
                return true;
            }
            try {
                EdtfDate date = EdtfDate.parse(when.edtf());
                context.disableDefaultConstraintViolation();
                boolean start = hasItsDay("startTime", when.startTime(), date, context);
                boolean end = hasItsDay("endTime", when.endTime(), date, context);
                boolean order = endsAfterItStarts(when, date, context);
                boolean duration = fits(when.duration(), date, context);
                return start && end && order && duration;
            } catch (DateTimeException e) {
                return true;
            }
        }

        private static boolean hasItsDay(
                String member, @Nullable String time, EdtfDate date, ConstraintValidatorContext context) {
            return time == null
                    || date.precision() == Precision.DAY
                    || refuse(member, "needs a day; edtf names none", context);
        }

        /** Both times are HH:mm, so their texts are in the order of the times. */
        private static boolean endsAfterItStarts(When when, EdtfDate date, ConstraintValidatorContext context) {
            boolean oneDay = date.earliest() != null && date.earliest().equals(date.latest());
            return when.startTime() == null
                    || when.endTime() == null
                    || !oneDay
                    || when.endTime().compareTo(when.startTime()) > 0
                    || refuse("endTime", "is not after startTime on the same day", context);
        }

        private static boolean fits(@Nullable String duration, EdtfDate date, ConstraintValidatorContext context) {
            LocalDate first = date.earliest();
            LocalDate last = date.latest();
            if (duration == null || first == null || last == null) {
                return true;
            }
            boolean tooLong = LengthOfTime.read(duration)
                    .filter(length -> !length.fits(first, last))
                    .isPresent();
            return !tooLong || refuse("duration", "is longer than the days that edtf names", context);
        }

        private static boolean refuse(String member, String message, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(member)
                    .addConstraintViolation();
            return false;
        }
    }
}
