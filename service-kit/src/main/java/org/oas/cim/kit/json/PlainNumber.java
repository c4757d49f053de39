package org.oas.cim.kit.json;

import java.io.IOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * A number that can be written out: {@code 1e999999999} is short, and a thousand million digits long as soon as anything is
 * calculated with it.
 */
final class PlainNumber extends StdScalarDeserializer<BigDecimal> {

    static final String TOO_LONG = "is a number of more than " + JsonLimits.NUMBER + " digits when written out";

    private static final long serialVersionUID = 1L;

    PlainNumber() {
        super(BigDecimal.class);
    }

    @Override
    public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            BigDecimal number = NumberDeserializers.BigDecimalDeserializer.instance.deserialize(parser, context);
            if (number != null && digits(number) > JsonLimits.NUMBER) {
                throw JsonMappingException.from(parser, TOO_LONG);
            }
            return number;
        } catch (NumberFormatException e) {
            throw JsonMappingException.from(parser, TOO_LONG);
        }
    }

    /** Before and behind the decimal point. */
    private static long digits(BigDecimal number) {
        long scale = number.scale();
        long integer = Math.max(1, number.precision() - scale);
        return integer + Math.max(0, scale);
    }
}
