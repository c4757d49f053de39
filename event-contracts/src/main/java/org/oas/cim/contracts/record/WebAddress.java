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

/** An absolute web address, at most 2,000 characters. A null is valid. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Size(max = 2000)
@Pattern(regexp = "https?://[^\\s/?#]+[^\\s]*")
public @interface WebAddress {

    String message() default "is not a web address such as https://www.oas.org/en/cim/";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
