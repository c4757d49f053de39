package org.oas.cim.contracts.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The words of one language, as the file of that language gives them. */
final class PhraseFile {

    private final Properties rows = new Properties();

    PhraseFile(DateLanguage language) {
        String resource = "/datewords/" + language.code() + ".properties";
        try (InputStream in = Objects.requireNonNull(PhraseFile.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            rows.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The alternatives of a row, the printed one first; none where the language has no such row. */
    List<String> alternatives(String key) {
        return Arrays.stream(rows.getProperty(key, "").split("\\|", -1))
                .map(String::strip)
                .filter(alternative -> !alternative.isEmpty())
                .toList();
    }

    /** The alternatives of a row as text is compared with them, the longest first. */
    List<String> folded(String key) {
        return alternatives(key).stream()
                .map(Folding::fold)
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }
}
