package org.oas.cim.contracts.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on the hardest sentences shows the report's words and the sample's records. */
class HardestSentencesTest {

    private static final Path PAGE = Path.of(System.getProperty("project.root"), "docs", "hardest-sentences.md");
    private static final Pattern EXCERPT = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);

    private String page = "";

    @BeforeEach
    void readThePage() throws Exception {
        page = Files.readString(PAGE);
    }

    @Test
    void theQuotedSentencesAreTheReports() {
        List<String> quoted = page.lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();

        assertThat(quoted).hasSizeGreaterThanOrEqualTo(5);
        assertThat(SampleFolder.coverage().stream().map(CoverageRow::sentence)).containsAll(quoted);
    }

    @Test
    void theExcerptsAreOfTheSamplesRecords() throws Exception {
        Map<String, JsonNode> records =
                SampleFolder.records().stream().collect(Collectors.toMap(SampleRecord::externalId, SampleRecord::json));
        List<String> excerpts = EXCERPT.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(excerpts).hasSizeGreaterThanOrEqualTo(5);
        for (String text : excerpts) {
            JsonNode excerpt = new ObjectMapper().readTree(text);
            JsonNode record = Objects.requireNonNull(
                    records.get(excerpt.path("externalId").asText()), text);
            assertThat(isOf(excerpt, record)).as(text).isTrue();
        }
    }

    /** Whether everything in the excerpt is in the whole; of an array it may show some elements only. */
    private static boolean isOf(JsonNode excerpt, JsonNode whole) {
        if (excerpt.isObject()) {
            return excerpt.properties().stream()
                    .allMatch(member -> isOf(member.getValue(), whole.path(member.getKey())));
        }
        if (excerpt.isArray()) {
            return excerpt.valueStream()
                    .allMatch(shown -> whole.valueStream().anyMatch(element -> isOf(shown, element)));
        }
        return excerpt.equals(whole);
    }
}
