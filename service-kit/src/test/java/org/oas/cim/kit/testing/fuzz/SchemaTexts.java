package org.oas.cim.kit.testing.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import org.oas.cim.contracts.code.CodeList;

/** Texts that a schema allows: codes of the list that it names, and otherwise from a stock of texts that its pattern fits. Not thread-safe. */
final class SchemaTexts {

    private static final int TRIES = 40;
    private static final List<String> STOCK = List.of(
            "workshop",
            "planned",
            "completed",
            "published",
            "other:a theme of its own",
            "Belice y Petén",
            "tráfico de personas 人身売買 😀",
            "שלום עולם",
            "e\u0301\u0301\u0301",
            "' OR 1=1 --",
            "<b>bold</b> & \"quoted\"",
            "two\nlines\tand a tab",
            "0",
            "1",
            "20",
            "200",
            "true",
            "errors",
            "replace",
            "en",
            "es-BO",
            "zh-Hant",
            "BO",
            "me",
            "2005",
            "2005-04-14/2005-04-15",
            "2004~",
            "2005-21",
            "2005-03-01T09:00:00Z",
            "09:30",
            "23:59",
            "P2D",
            "P1Y",
            "https://example.org/a?b=c#d",
            "application/pdf",
            "iati",
            "doi",
            "/status",
            "ext:none",
            "0123456789abcdef".repeat(4));

    private static final Map<String, List<String>> OF_FORMAT = Map.of(
            "uuid", List.of("00000000-0000-7000-8000-00000000c1a0", "0199a3c4-7e00-7a51-8f3d-52c1f06d9b77"),
            "date", List.of("2005-04-14", "2004-02-29", "0001-01-01", "9999-12-31"),
            "date-time", List.of("2005-04-14T09:00:00Z", "2005-04-14T09:00:00.123456-05:00"),
            "edtf", List.of("2005-04-14/2005-04-15", "2004~", "2005-21", "2005-04-XX", "-0001", "2005-04-14/.."),
            "email", List.of("cim@example.org"),
            "duration", List.of("P2D", "P1Y", "P1Y2M", "P3W"));

    private final Random random;

    SchemaTexts(Random random) {
        this.random = random;
    }

    /** @param schema of type {@code string} */
    String of(JsonNode schema) {
        if (schema.path("enum").isArray()) {
            return schema.path("enum")
                    .get(random.nextInt(schema.path("enum").size()))
                    .asText();
        }
        if (schema.has("x-codelist")) {
            String list = pick(List.of(schema.path("x-codelist").asText().split(" ", -1)));
            return pick(List.copyOf(CodeList.named(list).orElseThrow().codes()));
        }
        List<String> ofFormat = OF_FORMAT.get(schema.path("format").asText());
        if (ofFormat != null) {
            return pick(ofFormat);
        }
        Pattern pattern = Pattern.compile(schema.path("pattern").asText(""));
        for (int i = 0; i < TRIES; i++) {
            String text = candidate(schema);
            if (pattern.matcher(text).find() && isAsLong(schema, text)) {
                return text;
            }
        }
        return STOCK.stream()
                .filter(text -> pattern.matcher(text).find() && isAsLong(schema, text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no text in stock is as " + schema));
    }

    private String candidate(JsonNode schema) {
        int longest = Math.min(schema.path("maxLength").asInt(50), 20_000);
        return switch (random.nextInt(12)) {
            case 0 -> UUID.nameUUIDFromBytes(bytes()).toString();
            case 1 -> "n".repeat(longest);
            case 2 -> "é".repeat(1 + random.nextInt(longest));
            case 3 ->
                new StringBuilder()
                        .appendCodePoint(1 + random.nextInt(0x10FFFE))
                        .toString();
            default -> pick(STOCK);
        };
    }

    private static boolean isAsLong(JsonNode schema, String text) {
        int length = text.codePointCount(0, text.length());
        return length >= schema.path("minLength").asInt(0)
                && text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return bytes;
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
