package org.oas.cim.kit.bulk;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.Ndjson;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.Records;
import org.oas.cim.kit.record.StoredRecord;

/** Takes files in and answers what became of each line. Thread-safe. */
@ApplicationScoped
public class ImportDesk {

    /** Says how many lines became what. */
    public static final String SUMMARY = "Import-Summary";

    private final Batches batches;
    private final Circles circles;
    private final Records records;
    private final ObjectMapper json;

    ImportDesk(Batches batches, Circles circles, Records records, ObjectMapper json) {
        this.batches = batches;
        this.circles = circles;
        this.records = records;
        this.json = json;
    }

    /**
     * Takes the file to its end, then answers.
     *
     * @throws HttpProblem 400 if the file ends in the middle; 503 if something that is needed does not answer. Lines before are done, and
     *     a second try passes over them
     */
    <C extends RecordContent, E extends StoredRecord<C>> Response take(
            RecordKind<C, E> kind, ImportOptions options, @Nullable String onBehalfOf, @Nullable InputStream file) {
        records.speakFor(onBehalfOf);
        if (file == null) {
            throw Problems.of(ProblemType.MALFORMED_BODY, "There is no body; send one record a line.");
        }
        try {
            Results results = taken(kind, options, file);
            StreamingOutput answer = results::sendTo;
            return Response.ok(answer, Ndjson.MEDIA_TYPE)
                    .header(SUMMARY, results.summary())
                    .build();
        } catch (IOException e) {
            throw Problems.of(
                    ProblemType.MALFORMED_BODY,
                    "The file ended in the middle. What came before is done; send all of it again.");
        }
    }

    private <C extends RecordContent, E extends StoredRecord<C>> Results taken(
            RecordKind<C, E> kind, ImportOptions options, InputStream file) throws IOException {
        Results results = new Results(options.onlyErrors(), json);
        try (Importing<C, E> importing = new Importing<>(kind, options, batches, circles, results, json)) {
            importing.take(new LineReader(file, json));
            return results;
        } catch (IOException | RuntimeException e) {
            results.close();
            throw e;
        }
    }
}
