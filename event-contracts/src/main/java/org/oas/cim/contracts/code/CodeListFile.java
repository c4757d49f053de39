package org.oas.cim.contracts.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import org.jspecify.annotations.Nullable;

/**
 * The committed CSV file of a code list: a header, then one code a line.
 *
 * @param columns those that only this list has, in the file's order
 * @param entries by code, in the file's order
 */
record CodeListFile(List<String> columns, Map<String, CodeEntry> entries) {

    static final List<String> LANGUAGES = List.of("en", "es", "fr", "pt");

    private static final Set<String> COMMON_COLUMNS =
            Set.of("code", "en", "es", "fr", "pt", "status", "since", "until", "replacedBy");
    private static final ObjectReader LINES = new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader());

    static CodeListFile read(String listName) {
        String resource = "/codelists/" + listName + ".csv";
        try (InputStream in = Objects.requireNonNull(CodeListFile.class.getResourceAsStream(resource), resource);
                MappingIterator<Map<String, String>> lines = LINES.readValues(in)) {
            return of(lines.readAll());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every line has every column of the header. */
    private static CodeListFile of(List<Map<String, String>> lines) {
        List<String> columns = lines.getFirst().keySet().stream()
                .filter(column -> !COMMON_COLUMNS.contains(column))
                .toList();
        Map<String, CodeEntry> entries = new LinkedHashMap<>();
        for (Map<String, String> line : lines) {
            CodeEntry entry = entry(line);
            if (entries.put(entry.code(), entry) != null) {
                throw new IllegalStateException("the code '" + entry.code() + "' is there twice");
            }
        }
        return new CodeListFile(columns, Collections.unmodifiableMap(entries));
    }

    private static CodeEntry entry(Map<String, String> line) {
        return new CodeEntry(
                cell(line, "code"),
                labels(line),
                CodeStatus.of(cell(line, "status")),
                orNull(cell(line, "since")),
                orNull(cell(line, "until")),
                CodeEntry.split(cell(line, "replacedBy")),
                attributes(line));
    }

    private static Map<String, String> labels(Map<String, String> line) {
        Map<String, String> labels = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> labels.put(language, cell(line, language)));
        return Collections.unmodifiableMap(labels);
    }

    private static Map<String, String> attributes(Map<String, String> line) {
        Map<String, String> attributes = new LinkedHashMap<>();
        line.forEach((column, value) -> {
            if (!COMMON_COLUMNS.contains(column) && !value.isEmpty()) {
                attributes.put(column, value);
            }
        });
        return Collections.unmodifiableMap(attributes);
    }

    private static String cell(Map<String, String> line, String column) {
        return Objects.requireNonNull(line.get(column), column);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
