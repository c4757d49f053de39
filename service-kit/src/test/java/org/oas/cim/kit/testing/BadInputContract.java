package org.oas.cim.kit.testing;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is sent, the answer is a problem that says what is wrong; it is never a 500 and never HTML. */
public interface BadInputContract extends BodyLimitsContract {

    @Test
    default void saysWhereABodyIsNoJson() {
        for (String body : new String[] {
            "{",
            "{\"a\" 1}",
            "{'a': 1}",
            "{\"status\": \"planned\",}",
            "nonsense",
            "{\"status\": \"a\nb\"}",
            "{\"status\": \"\\x\"}",
            "{\"status\": NaN}",
            "{\"version\": 01}"
        }) {
            Answer refused = post(body).isProblem(ProblemType.MALFORMED_BODY);
            assertThat(refused.text("detail")).as(body).containsPattern("line \\d+, column \\d+");
        }
        assertThat(post("{\n  \"status\" 1}").text("detail")).contains("line 2, column 1");
    }

    @Test
    default void refusesABodyThatIsNoObject() {
        for (String body : new String[] {"", "[]", "[{}]", "\"text\"", "7", "true", "null", " "}) {
            Answer refused = post(body);
            assertThat(refused.status()).as(body).isIn(400, 422);
            refused.isProblem(refused.status() == 400 ? ProblemType.MALFORMED_BODY : ProblemType.INVALID_RECORD);
        }
    }

    @Test
    default void refusesWhatFollowsTheObjectAndMembersThatAreRepeated() {
        post(kind().minimal() + " x").isProblem(ProblemType.MALFORMED_BODY);
        post(kind().minimal() + "{}").isProblem(ProblemType.MALFORMED_BODY);
        String text = kind().minimal().toString();
        assertThat(post("{\"status\":\"planned\"," + text.substring(1))
                        .isProblem(ProblemType.MALFORMED_BODY)
                        .text("detail"))
                .contains("'status' is there a second time", "line 1, column ");
    }

    @Test
    default void refusesValuesOfAnotherKind() {
        send(kind().minimal().withJson("status", "7")).refuses("#/status");
        send(kind().minimal().withJson("status", "true")).refuses("#/status");
        send(kind().minimal().withJson("status", "{}")).refuses("#/status");
        if (kind().hasTypes()) {
            send(kind().minimal().withJson("types", "\"other\"")).refuses("#/types");
            send(kind().minimal().withJson("types", "[null]")).refuses("#/types/0");
            send(kind().minimal().withJson("types", "[]")).refuses("#/types");
        }
        send(kind().minimal().withJson(kind().heading(), "\"text\"")).refuses("#/" + kind().heading());
        send(kind().minimal().withJson(kind().heading(), "{\"en\":7}")).refuses("#/" + kind().heading() + "/en");
        send(kind().minimal().withJson(kind().heading(), "{\"en\":null}")).refuses("#/" + kind().heading() + "/en");
        send(kind().minimal().withJson(kind().heading(), "{\"english\":\"x\"}"))
                .refuses("#/" + kind().heading() + "/english");
        send(kind().minimal().withJson(kind().heading(), "{}")).refuses("#/" + kind().heading());
        for (String none : List.of("no-uuid", "", " ")) {
            send(kind().minimal().with("id", none)).refuses("#/id");
            send(kind().minimal().with("created", none)).refuses("#/created");
            send(kind().minimal().with("version", none)).refuses("#/version");
        }
        send(kind().minimal().with("created", "yesterday")).refuses("#/created");
        send(kind().minimal().with("created", 7)).refuses("#/created");
        send(kind().minimal().without("status")).refuses("#/status");
        assertThat(send(kind().minimal().with("stauts", "x"))
                        .refuses("#/stauts")
                        .body())
                .contains("did you mean 'status'?");
    }

    /** Whatever else looks at a list comes upon the null before the record is refused. */
    @Test
    default void refusesNullInEveryListThereIs() {
        List<String> lists = listsIn("", kind().full().json());

        assertThat(lists).isNotEmpty();
        for (String list : lists) {
            ObjectNode body = kind().full().json();
            JsonPointer pointer = JsonPointer.compile(list);
            ((ObjectNode) body.at(pointer.head()))
                    .putArray(pointer.last().getMatchingProperty())
                    .addNull();

            Answer refused = post(body.toString()).isProblem(ProblemType.INVALID_RECORD);

            assertThat(refused.json().path("errors").findValuesAsText("pointer"))
                    .as(list)
                    .contains("#" + list + "/0");
        }
    }

    @Test
    default void refusesTextThatNoStoreHolds() {
        String heading = kind().heading();
        for (String text : new String[] {"a\\u0000b", "\\u0007", "\\ud800", "\\udc00x"}) {
            String placeholder = kind().minimal().with("externalId", "@").toString();
            post(placeholder.replace("@", text)).refuses("#/externalId");
            post("{\"" + heading + "\":{\"en\":\"" + text + "\"}}").refuses("#/" + heading + "/en");
            assertThat(post("{\"" + heading + "\":{\"" + text + "\":\"x\"}}").status())
                    .isIn(400, 422);
        }
        Answer kept = kind().recorded(
                        kind().minimal().withJson(heading, "{\"en\":\"tab\\tline\\nPetén 人身売買 \\ud83d\\ude00\"}"));
        assertThat(kept.json().at("/" + heading + "/en").asText()).isEqualTo("tab\tline\nPetén 人身売買 😀");
    }

    @Test
    default void refusesBytesThatAreNoUtf8() {
        String text = kind().minimal()
                .withJson(kind().heading(), "{\"es\":\"Petén 😀\"}")
                .toString();
        for (String charset : new String[] {"ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-32", "CESU-8"}) {
            Answer refused = bytes(text.getBytes(Charset.forName(charset))).isProblem(ProblemType.MALFORMED_BODY);
            assertThat(refused.text("detail")).as(charset).contains("UTF-8", "line 1, column ");
        }
    }

    /** A byte order mark may be ignored (RFC 8259 §8.1); some editors write it. */
    @Test
    default void passesOverAByteOrderMark() {
        bytes(("\ufeff" + kind().minimal()).getBytes(StandardCharsets.UTF_8)).is(201);
    }

    @Test
    default void saysEverythingThatIsWrongAtOnce() {
        Answer refused = post("{\"types\":[\"nonsense\",\"other\"],\"status\":\"plannedd\",\"externalId\":\"\"}")
                .isProblem(ProblemType.INVALID_RECORD);

        assertThat(refused.json().path("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        kind().hasTypes() ? "#/types/0" : "#/types",
                        "#/status",
                        "#/externalId",
                        "#/" + kind().heading());
    }

    @Test
    default void takesJsonOnly() {
        for (String type : new String[] {"text/plain", "application/xml", "application/json-patch+json", "nonsense"}) {
            Answer refused = HubClient.CIM
                    .send("POST", kind().path(), body(), "Content-Type", type)
                    .isProblem(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            assertThat(refused.header("Accept-Post")).contains("application/json");
            assertThat(refused.text("detail")).contains("application/json");
        }
        Answer replaced = HubClient.CIM.send(
                "PUT", kind().at(UUID.randomUUID().toString()), body(), "Content-Type", "text/plain", "If-Match", "*");
        assertThat(replaced.isProblem(ProblemType.UNSUPPORTED_MEDIA_TYPE).header("Accept"))
                .contains("application/json");
    }

    @Test
    default void takesNoCompressedBodies() {
        Answer refused = HubClient.CIM
                .send("POST", kind().path(), body(), "Content-Type", "application/json", "Content-Encoding", "gzip")
                .isProblem(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        assertThat(refused.header("Accept-Encoding")).isEqualTo("identity");
        HubClient.CIM
                .send("POST", kind().path(), body(), "Content-Type", "application/json", "Content-Encoding", "identity")
                .is(201);
    }

    /** JSON is UTF-8 whatever charset is said to it (RFC 8259 §11). */
    @Test
    default void readsJsonAsUtf8WhateverIsSaid() {
        Statement statement = kind().minimal().withJson(kind().heading(), "{\"es\":\"Petén\"}");
        for (String type : new String[] {
            "application/json",
            "APPLICATION/JSON",
            "application/json; charset=utf-8",
            "application/json; charset=iso-8859-1",
            "application/json; charset=utf-16",
            "application/json; charset=no-such-charset"
        }) {
            Answer created = HubClient.CIM
                    .send("POST", kind().path(), BodyPublishers.ofString(statement.toString()), "Content-Type", type)
                    .is(201);
            assertThat(created.json().at("/" + kind().heading() + "/es").asText())
                    .as(type)
                    .isEqualTo("Petén");
        }
    }

    @Test
    default void givesJsonOnly() {
        for (String type : new String[] {"text/csv", "text/html", "image/png"}) {
            HubClient.CIM.get(kind().path(), "Accept", type).isProblem(ProblemType.NOT_ACCEPTABLE);
        }
        HubClient.CIM.get(kind().path(), "Accept", "text/html, */*;q=0.1").is(200);
        HubClient.CIM.get(kind().path(), "Accept", "nonsense").isProblem(ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    default void saysWhichMethodsThereAre() {
        Answer onList = HubClient.CIM.send("DELETE", kind().path(), BodyPublishers.noBody());
        assertThat(onList.isProblem(ProblemType.METHOD_NOT_ALLOWED).header("Allow"))
                .contains("GET", "POST")
                .doesNotContain("DELETE");
        Answer onRecord = HubClient.CIM.send("POST", kind().at(UUID.randomUUID().toString()), body());
        assertThat(onRecord.isProblem(ProblemType.METHOD_NOT_ALLOWED).header("Allow"))
                .contains("GET", "PUT", "DELETE");
    }

    @Test
    default void findsNothingWhereNothingIs() {
        for (String path :
                new String[] {"/no-uuid", "/00000000-0000-7000-8000-00000000c1a0x", "/%00", "/..%2f", "/a/b/c"}) {
            HubClient.CIM.get(kind().path() + path).isProblem(ProblemType.NOT_FOUND);
        }
        Answer odd = HubClient.CIM.get(kind().path() + "/100%25%20sure").isProblem(ProblemType.NOT_FOUND);
        assertThat(odd.text("instance")).isEqualTo(kind().path() + "/100%25%20sure");
        HubClient.CIM.get("/v1/nothing").isProblem(ProblemType.NOT_FOUND);
        HubClient.CIM.get("/").isProblem(ProblemType.NOT_FOUND);
    }

    /** What is no URI at all (RFC 3986 §2.1) is refused by the server underneath, which writes no body. */
    @Test
    default void refusesAddressesThatCannotBeRead() {
        for (String target : new String[] {"?status=%ff", "?status=%c0%80", "?%ff=1", "/%ff"}) {
            RawRequest.send("GET " + kind().path() + target + " HTTP/1.1").isProblem(ProblemType.BAD_REQUEST);
        }
        for (String target : new String[] {"?status=%zz", "?status=%", "?%zz=1", "/%zz"}) {
            RawRequest.send("GET " + kind().path() + target + " HTTP/1.1").is(400);
        }
    }

    private Answer send(Statement statement) {
        return post(statement.toString());
    }

    private Answer post(String body) {
        return HubClient.CIM.post(kind().path(), body);
    }

    private Answer bytes(byte[] body) {
        return HubClient.CIM.send(
                "POST", kind().path(), BodyPublishers.ofByteArray(body), "Content-Type", "application/json");
    }

    private BodyPublisher body() {
        return BodyPublishers.ofString(kind().minimal().toString());
    }

    private static List<String> listsIn(String pointer, JsonNode node) {
        List<String> lists = new ArrayList<>();
        if (node.isArray()) {
            lists.add(pointer);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            lists.addAll(listsIn(pointer + "/" + i, node.get(i)));
        }
        node.properties().forEach(member -> lists.addAll(listsIn(pointer + "/" + member.getKey(), member.getValue())));
        return lists;
    }
}
