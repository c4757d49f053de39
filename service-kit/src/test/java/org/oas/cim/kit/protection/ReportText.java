package org.oas.cim.kit.protection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The progress report of early 2005, by paragraphs. */
final class ReportText {

    private ReportText() {}

    static List<String> paragraphs() {
        try (InputStream report = ReportText.class.getResourceAsStream("progress-report-2005.txt")) {
            String text = new String(Objects.requireNonNull(report).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\\R\\s*\\R"))
                    .map(String::strip)
                    .filter(paragraph -> !paragraph.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
