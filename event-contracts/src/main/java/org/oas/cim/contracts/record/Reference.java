package org.oas.cim.contracts.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A reference to another record: its UUID, {@code ext:} and the caller's own id of it, or {@code scheme:value}, an identifier of it. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Size(max = 300)
@Pattern(regexp = "[^\\s].*")
public @interface Reference {

    String message() default "is no reference: send a UUID, ext: and your own externalId, or scheme:value";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
