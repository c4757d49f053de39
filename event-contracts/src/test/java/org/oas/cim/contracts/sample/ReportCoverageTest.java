package org.oas.cim.contracts.sample;

import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No sentence of the report is left out, and nothing is put into its mouth. */
class ReportCoverageTest {

    private static final String FRAMING = "framing";

    private final Report report = SampleFolder.report();
    private final List<CoverageRow> coverage = SampleFolder.coverage();
    private final List<SampleRecord> records = SampleFolder.records();
    private final Map<String, SampleRecord> byId =
            records.stream().collect(Collectors.toMap(SampleRecord::externalId, Function.identity()));

    @Test
    void theReportIsAsReceived() throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(SampleFolder.reportAsReceived());

        assertThat(HexFormat.of().formatHex(sum))
                .isEqualTo("66a71f5d0f8533805b9c9da9e9a48a543fcc2cedd91de93676d575d904d0365f");
    }

    @Test
    void theSentencesOfTheCoverageAreTheWholeReportInItsOrder() {
        int at = 0;
        for (CoverageRow row : coverage) {
            int found = report.text().indexOf(row.sentence(), at);
            assertThat(found).as(row.sentence()).isNotNegative();
            assertThat(report.text().substring(at, found))
                    .as("left out before: %s", row.sentence())
                    .matches(Report::isSpace);
            at = found + row.sentence().length();
        }

        assertThat(report.text().substring(at)).as("left out at the end").matches(Report::isSpace);
    }

    @Test
    void aSentenceStandsInItsParagraph() {
        assertThat(coverage)
                .allSatisfy(row ->
                        assertThat(report.paragraphs().get(row.paragraph() - 1)).contains(row.sentence()));
    }

    @Test
    void aSentenceIsRecordedOrFramingOrAnAssessmentAndOnlyFramingIsInNoRecord() {
        assertThat(coverage).allSatisfy(row -> {
            assertThat(row.kind()).isIn("recorded", "assessment", FRAMING);
            assertThat(row.records().isEmpty())
                    .as(row.sentence())
                    .isEqualTo(row.kind().equals(FRAMING));
        });
    }

    @Test
    void aSentenceNamesTheRecordsWhoseSourcesHoldIt() {
        for (CoverageRow row : coverage) {
            Set<String> holding = records.stream()
                    .filter(record -> record.passages().stream().anyMatch(row::touches))
                    .map(SampleRecord::externalId)
                    .collect(Collectors.toSet());

            assertThat(row.records())
                    .as(row.sentence())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(holding);
        }
    }

    @Test
    void everyRecordIsInTheCoverage() {
        Set<String> covered =
                coverage.stream().flatMap(row -> row.records().stream()).collect(Collectors.toSet());

        assertThat(covered).isEqualTo(byId.keySet());
    }

    @Test
    void everyVerbatimOccursInItsParagraphAsTheReportWritesIt() {
        assertThat(records)
                .allSatisfy(record -> assertThat(record.passages())
                        .isNotEmpty()
                        .allSatisfy(passage -> assertThat(report.paragraphs().get(passage.paragraph() - 1))
                                .contains(passage.verbatim())));
    }

    @Test
    void aSectionIsAHeadingOfTheReportThatTheParagraphStandsUnder() {
        Map<Integer, String> sections = Map.of(
                11, "Working with Destination Countries",
                12, "Working with Destination Countries",
                13, "Future Activities");

        assertThat(report.paragraphs().get(10)).startsWith(sections.get(11));
        assertThat(report.paragraphs().get(12)).startsWith(sections.get(13));
        assertThat(records)
                .allSatisfy(record -> assertThat(record.passages())
                        .allSatisfy(passage -> assertThat(passage.section())
                                .isEqualTo(sections.getOrDefault(passage.paragraph(), ""))));
    }

    @Test
    void anExternalIdIsThereOnce() {
        assertThat(records.stream().map(SampleRecord::externalId)).doesNotHaveDuplicates();
    }

    @Test
    void aRecordIsDefinedBeforeItIsReferredTo() {
        Set<String> defined = new HashSet<>(Set.of("cim"));
        for (SampleRecord record : records) {
            assertThat(defined).as("before %s", record).containsAll(record.references());
            defined.add(record.externalId());
        }
    }

    @Test
    void aNameThatIsCalledGivenIsTheReports() {
        List<String> given = records.stream()
                .filter(record -> record.json().path("titleGiven").asBoolean())
                .map(record -> record.json().at("/title/en").asText())
                .toList();

        assertThat(given)
                .isNotEmpty()
                .allSatisfy(title -> assertThat(report.text()).contains(title));
    }
}
