package org.oas.cim.gateway.codelist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import org.jspecify.annotations.Nullable;

/** Codes as CSV (RFC 4180): a header, then one code a line; several values in a cell are separated by blanks. */
final class CodeTable {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private CodeTable() {}

    static byte[] of(CodeListView list, List<String> furtherColumns) {
        List<Map<String, Object>> lines =
                list.data().stream().map(CodeTable::line).toList();
        Set<String> columns = new LinkedHashSet<>(List.of("code"));
        columns.addAll(list.data().getFirst().labels().keySet());
        columns.addAll(List.of("status", "since", "until", "replacedBy", "replaces"));
        columns.addAll(furtherColumns);
        lines.forEach(line -> columns.addAll(line.keySet()));
        return write(columns, lines);
    }

    static byte[] of(Crosswalk crosswalk) {
        List<Map<String, Object>> lines = crosswalk.data().stream()
                .map(line -> Map.<String, Object>of("code", line.code(), "target", orEmpty(line.target())))
                .toList();
        return write(List.of("code", "target"), lines);
    }

    private static Map<String, Object> line(CodeView code) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("code", code.code());
        cells.putAll(code.labels());
        cells.put("status", code.status().code());
        cells.put("since", orEmpty(code.since()));
        cells.put("until", orEmpty(code.until()));
        cells.put("replacedBy", cell(code.replacedBy()));
        cells.put("replaces", cell(code.replaces()));
        code.further().forEach((column, value) -> cells.put(column, cell(value)));
        return cells;
    }

    private static Object cell(Object value) {
        return value instanceof Collection<?> codes
                ? String.join(" ", codes.stream().map(Object::toString).toList())
                : value;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static byte[] write(Collection<String> columns, List<Map<String, Object>> lines) {
        CsvSchema schema = CsvSchema.builder()
                .addColumns(columns, CsvSchema.ColumnType.STRING)
                .setUseHeader(true)
                .setLineSeparator("\r\n")
                .build();
        try {
            return CSV.writer(schema).writeValueAsBytes(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
