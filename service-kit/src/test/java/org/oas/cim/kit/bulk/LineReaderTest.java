package org.oas.cim.kit.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.json.StrictJson;
import org.oas.cim.kit.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;

class LineReaderTest {

    @Test
    void linesAreCountedAndBlankOnesPassedOver() throws IOException {
        // When
        List<Line> lines = read("\uFEFF{\"externalId\": \"a\"}\r\n\n   \n{\"externalId\": \"ü\"}");

        // Then
        assertThat(lines).extracting(Line::number).containsExactly(1L, 4L);
        assertThat(lines)
                .extracting(line -> line.names().references())
                .containsExactly(List.of("ext:a"), List.of("ext:ü"));
        assertThat(lines).allSatisfy(line -> assertThat(line.wrong()).isEmpty());
    }

    @Test
    void aLineThatIsTooLongIsNamedAndTheNextOneRead() throws IOException {
        // When
        List<Line> lines = read("{\"a\": \"" + "x".repeat(LineReader.MOST_BYTES) + "\"}\n{\"externalId\": \"b\"}\n");

        // Then
        assertThat(lines).hasSize(2);
        assertThat(details(lines.getFirst())).containsExactly("is longer than 1048576 bytes");
        assertThat(lines.getLast().wrong()).isEmpty();
    }

    @Test
    void whatIsNoRecordIsNamed() throws IOException {
        // When
        List<Line> lines =
                read("{\"externalId\": \n[]\n{\"a\": 1, \"a\": 2}\n{}\n{\"externalId\": \"a\"} x\n{\"id\": 7}");

        // Then
        assertThat(lines).hasSize(6).allSatisfy(line -> assertThat(line.wrong()).hasSize(1));
        assertThat(details(lines.getFirst())).first().asString().startsWith("is no JSON, at column ");
        assertThat(details(lines.get(1))).containsExactly("is no JSON object");
        assertThat(details(lines.get(3))).first().asString().startsWith("has neither an externalId nor an id");
    }

    @Test
    void whatIsNoUtf8IsNamed() throws IOException {
        // When
        Line line =
                new LineReader(new ByteArrayInputStream(new byte[] {'{', (byte) 0xFF, '}'}), new ObjectMapper()).next();

        // Then
        assertThat(details(Objects.requireNonNull(line))).containsExactly("is no UTF-8");
    }

    private static List<String> details(Line line) {
        return line.wrong().stream().map(Violation::detail).toList();
    }

    private static List<Line> read(String file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        new StrictJson().customize(json);
        LineReader reader = new LineReader(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), json);
        List<Line> lines = new ArrayList<>();
        for (Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }
}
