package org.oas.cim.contracts.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The files of the sample, as committed. */
final class SampleFolder {

    private static final Path FOLDER = Path.of(System.getProperty("project.root"), "samples");

    private SampleFolder() {}

    static Report report() {
        return new Report(new String(reportAsReceived(), StandardCharsets.UTF_8));
    }

    static byte[] reportAsReceived() {
        try {
            return Files.readAllBytes(FOLDER.resolve("report-2005.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SampleRecord> records() {
        return lines("report-2005.ndjson", 0, SampleRecord::parse);
    }

    static List<CoverageRow> coverage() {
        return lines("report-2005-coverage.tsv", 1, CoverageRow::parse);
    }

    private static <T> List<T> lines(String file, int headings, Function<String, T> parse) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .skip(headings)
                    .map(parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
