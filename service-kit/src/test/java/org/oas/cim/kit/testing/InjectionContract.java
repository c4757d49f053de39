package org.oas.cim.kit.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in a parameter is a value, never a command: it opens nothing and breaks nothing. */
public interface InjectionContract {

    RecordKind kind();

    @Test
    default void noValueOfAnyParameterIsACommand() {
        HubClient onlooker = kind().newPartner();
        Statement secret =
                kind().isAlwaysPublic() ? kind().minimal() : kind().minimal().with("visibility", "owner-and-cim");
        Answer withheld = kind().recorded(secret);
        List<String> parameters = listParameters();

        assertThat(parameters).contains("q", "owner", "cursor", "fields", "externalId");
        for (String parameter : parameters) {
            for (String text : HostileText.ALL) {
                Answer answer = onlooker.get(kind().path() + "?" + parameter + "=" + Urls.encoded(text));

                assertThat(answer.status()).as(parameter + "=" + text).isIn(200, 400, 414);
                if (!kind().isAlwaysPublic()) {
                    assertThat(answer.body()).as(parameter + "=" + text).doesNotContain(withheld.id());
                }
                if (answer.status() == 400) {
                    answer.isProblem(ProblemType.BAD_PARAMETER);
                }
                assertThat(answer.header("Set-Cookie")).isEmpty();
            }
        }
        HubClient.CIM.get(kind().at(withheld)).is(200);
    }

    @Test
    default void noIdIsACommand() {
        for (String text : HostileText.ALL) {
            Answer read = HubClient.CIM.get(kind().path() + "/" + Urls.encoded(text));
            Answer stated = HubClient.CIM.putWithoutCondition(
                    kind().path() + "/by-external-id/" + Urls.encoded(text), kind().minimal());

            assertThat(read.status()).as(text).isIn(400, 404, 405);
            assertThat(stated.status()).as(text).isIn(200, 201, 400, 404, 422);
        }
    }

    private List<String> listParameters() {
        JsonNode list = HubClient.CIM
                .get("/q/openapi?format=json")
                .is(200)
                .json()
                .path("paths")
                .path(kind().path())
                .path("get");
        Set<String> names = new TreeSet<>();
        list.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        });
        return List.copyOf(names);
    }
}
