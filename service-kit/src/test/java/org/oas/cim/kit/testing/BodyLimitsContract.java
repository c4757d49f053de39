package org.oas.cim.kit.testing;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is too much is refused before it costs much, with the member and its limit; a body that is too long with a 413. */
public interface BodyLimitsContract {

    int MEBIBYTE = 1024 * 1024;

    RecordKind kind();

    @Test
    default void saysWhichMemberIsTooDeepOrTooLongAndWhere() {
        post("{\n\"status\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}")
                .refuses("#/status" + "/0".repeat(39), "deeper than 40 levels", "line 2, column");
        post("{\"" + kind().heading() + "\":" + "{\"en\":".repeat(3_000) + "1" + "}".repeat(3_001))
                .refuses("#/" + kind().heading() + "/en".repeat(39), "deeper than 40 levels", "line 1, column");
        post("{\"" + "n".repeat(60_000) + "\":1}").refuses("#", "longer than 200 characters", "line 1, column");
        post("{\"inferred\":[\"" + "n".repeat(200_000) + "\"]}")
                .refuses("#/inferred/0", "more than 100000 characters", "line 1, column");
        send(kind().minimal().withJson(kind().heading(), "{\"en\":\"" + "n".repeat(501) + "\"}"))
                .refuses("#/" + kind().heading() + "/en", "longer than 500 characters");
        send(kind().minimal().with("externalId", "n".repeat(201))).refuses("#/externalId", "between 1 and 200");
    }

    /** Each of their elements would be looked at, and each that is wrong explained. */
    @Test
    default void refusesListsThatNoRecordHolds() {
        send(kind().minimal().with("inferred", Collections.nCopies(101, "/status")))
                .refuses("#/inferred", "between 0 and 100");
        send(kind().minimal().with("inferred", Collections.nCopies(90_000, "/x")))
                .refuses("#/inferred", "90000 elements", "500 is the most");
        send(kind().minimal().with("nothing", Collections.nCopies(300, Collections.nCopies(300, 1))))
                .isProblem(ProblemType.TOO_LARGE);
        Answer refused = send(kind().minimal().with("inferred", Collections.nCopies(500, "/x")))
                .isProblem(ProblemType.INVALID_RECORD);
        assertThat(refused.json().path("errors")).hasSize(Problems.MOST_LISTED);
        assertThat(refused.text("detail")).contains("501 things", "the first 100");
    }

    @Test
    default void refusesNumbersThatNoRecordHolds() {
        send(kind().minimal().withJson("version", "9".repeat(30))).refuses("#/version");
        send(kind().minimal().withJson("version", "1.5")).refuses("#/version");
        for (String number : new String[] {"1e400", "1e999999999", "1e-999999999"}) {
            post("{\"version\":" + number + "}").refuses("#/version");
        }
        post("{\"version\":" + "9".repeat(2_000) + "}").refuses("#/version", "more than 100 digits", "line 1, column");
        post("{\"version\":1e99999999999}").refuses("#/version", "digits when written out", "line 1, column");
    }

    @Test
    default void refusesABodyOverOneMebibyte() {
        byte[] tooLong = (" ".repeat(MEBIBYTE) + kind().minimal()).getBytes(StandardCharsets.UTF_8);

        HubClient.CIM
                .send("POST", kind().path(), BodyPublishers.ofByteArray(tooLong), "Content-Type", "application/json")
                .isProblem(ProblemType.TOO_LARGE);
        Answer ofUnknownLength = HubClient.CIM.send(
                "POST",
                kind().path(),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong)),
                "Content-Type",
                "application/json");
        assertThat(ofUnknownLength.isProblem(ProblemType.TOO_LARGE).text("detail"))
                .contains(Integer.toString(MEBIBYTE));
    }

    @Test
    default void refusesARecordThatCouldNotBePublished() {
        StringBuilder summary = new StringBuilder("{");
        for (int i = 0; i < 50; i++) {
            String language = "a" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
            summary.append(i == 0 ? "" : ",").append("\"").append(language).append("\":\"");
            summary.append("é".repeat(6_000)).append('"');
        }

        Answer refused = send(kind().minimal().withJson("summary", summary + "}"));

        assertThat(refused.isProblem(ProblemType.INVALID_RECORD).text("detail")).contains("524288");
    }

    private Answer send(Statement statement) {
        return post(statement.toString());
    }

    private Answer post(String body) {
        return HubClient.CIM.post(kind().path(), body);
    }
}
