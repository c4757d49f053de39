package org.oas.cim.kit.openapi;

import java.math.BigDecimal;
import java.util.Map;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What holds for every value of a type, whatever else is said of it: the longest text that a format has, the bounds of whole numbers,
 * and that no text has control characters.
 */
public final class SchemaForms {

    /** A text without control characters but tab and line ends: what {@code kit.json} lets in. */
    static final String PLAIN = "[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]*";

    /** Such a text with more than white space in it. */
    static final String NOT_BLANK = "(?=[\\s\\S]*\\S)" + PLAIN;

    static final int LONGEST_CODE = 50;
    static final String CODE = "[A-Za-z0-9-]{1," + LONGEST_CODE + "}";

    /** {@code other:} and a hundred characters. */
    static final int LONGEST_OTHER = 106;

    static final String CODE_OR_OTHER = CODE + "|other:(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F]{1,100}";

    private static final Map<String, Integer> LONGEST =
            Map.of("uuid", 36, "date", 10, "date-time", 35, "uri-reference", 300);

    private SchemaForms() {}

    /** Completes every schema of the description; what is complete stays as it is. */
    public static void complete(OpenAPI description) {
        EverySchema.of(description, SchemaForms::complete);
    }

    static boolean isOf(Schema schema, Schema.SchemaType type) {
        return schema != null && schema.getType() != null && schema.getType().contains(type);
    }

    static void complete(Schema schema) {
        if (isOf(schema, Schema.SchemaType.STRING) && schema.getEnumeration() == null) {
            text(schema);
        }
        if (isOf(schema, Schema.SchemaType.INTEGER)) {
            wholeNumber(schema);
        }
    }

    /** Bean Validation's patterns are those of the whole text, JSON Schema's of any part of it. */
    private static void text(Schema schema) {
        String format = schema.getFormat();
        if (schema.getMaxLength() == null && format != null) {
            schema.setMaxLength(LONGEST.get(format));
        }
        if (schema.getPattern() == null && format == null) {
            schema.setPattern(PLAIN);
        }
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^")) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
    }

    /** None of the hub's whole numbers is negative. */
    private static void wholeNumber(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null) {
            boolean isLong = "int64".equals(schema.getFormat());
            schema.setMaximum(BigDecimal.valueOf(isLong ? Long.MAX_VALUE : Integer.MAX_VALUE));
        }
    }
}
