package org.oas.cim.contracts.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/**
 * A text by language: keys are language tags (BCP 47, RFC 5646 §2.1: language, script, region), values are not blank, and there are
 * at most {@value Limits#MOST_LANGUAGES}. A null is valid.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageMap.Check.class)
public @interface LanguageMap {

    /** The longest text, in characters. */
    int max();

    /** Whether at least one language is needed. */
    boolean needed() default false;

    String message() default "is not a text by language";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reports each wrong language at its own place in the map. */
    final class Check implements ConstraintValidator<LanguageMap, @Nullable Map<String, @Nullable String>> {

        private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?");

        private int max = Integer.MAX_VALUE;
        private boolean needed;

        @Override
        public void initialize(LanguageMap constraint) {
            max = constraint.max();
            needed = constraint.needed();
        }

        @Override
        public boolean isValid(@Nullable Map<String, @Nullable String> texts, ConstraintValidatorContext context) {
            if (texts == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            if (texts.isEmpty() && needed) {
                context.buildConstraintViolationWithTemplate(
                                "needs a text in at least one language, such as {\"en\": …}"
                                        .replace("{", "\\{")
                                        .replace("}", "\\}"))
                        .addConstraintViolation();
                return false;
            }
            if (texts.size() > Limits.MOST_LANGUAGES) {
                context.buildConstraintViolationWithTemplate(
                                "has more than " + Limits.MOST_LANGUAGES + " languages; leave some out")
                        .addConstraintViolation();
                return false;
            }
            boolean valid = true;
            for (Map.Entry<String, @Nullable String> text : texts.entrySet()) {
                valid &= isValid(text.getKey(), text.getValue(), context);
            }
            return valid;
        }

        private boolean isValid(String tag, @Nullable String text, ConstraintValidatorContext context) {
            if (!TAG.matcher(tag).matches()) {
                return reject("is not a language tag (BCP 47) such as en, es, fr, pt or pt-BR", tag, context);
            }
            if (text == null || text.isBlank()) {
                return reject("is blank; leave the language out instead", tag, context);
            }
            if (text.length() > max) {
                return reject("is longer than " + max + " characters", tag, context);
            }
            return true;
        }

        private static boolean reject(String message, String tag, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate(message)
                    .addBeanNode()
                    .inIterable()
                    .atKey(tag)
                    .addConstraintViolation();
            return false;
        }
    }
}
