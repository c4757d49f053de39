package org.oas.cim.contracts;

import java.util.Map;
import java.util.TreeMap;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What Bean Validation finds wrong with a value: message by path. */
public final class Violations {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Violations() {}

    public static Map<String, String> of(Object value) {
        Map<String, String> messages = new TreeMap<>();
        VALIDATOR
                .validate(value)
                .forEach(violation -> messages.put(violation.getPropertyPath().toString(), violation.getMessage()));
        return messages;
    }
}
