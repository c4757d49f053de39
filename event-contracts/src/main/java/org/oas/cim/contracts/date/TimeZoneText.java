package org.oas.cim.contracts.date;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Nearest;

/** The text is an id of the IANA time zone database, in its own spelling. A null is valid. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TimeZoneText.Check.class)
@Size(max = TimeZoneText.LONGEST)
public @interface TimeZoneText {

    /** Characters that no id exceeds; the longest is America/Argentina/ComodRivadavia. */
    int LONGEST = 40;

    String message() default "is not a time zone of the IANA database, such as America/Belize";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the nearest zone in the message. */
    final class Check implements ConstraintValidator<TimeZoneText, @Nullable String> {

        private static final int NEAR = 3;

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null || ZoneId.getAvailableZoneIds().contains(text)) {
                return true;
            }
            Nearest.of(text, ZoneId.getAvailableZoneIds(), NEAR).ifPresent(near -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(
                                "is not a time zone of the IANA database; did you mean '" + near + "'?")
                        .addConstraintViolation();
            });
            return false;
        }
    }
}
