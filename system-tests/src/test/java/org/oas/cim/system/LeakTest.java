package org.oas.cim.system;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not for the public is nowhere where the public, or whoever reads the logs, can find it. */
@ExtendWith(HubExtension.class)
class LeakTest {

    private static final String IOM = "00000000-0000-7000-8000-000000000101";

    @ParameterizedTest
    @EnumSource(names = {"ACTIVITY", "PROJECT", "STUDY"})
    void theWordsOfARecordForPartnersAreInNoPublicAnswerAndInNoLog(Kind kind, Hub hub) {
        // Given
        Api iom = hub.api().as(IOM);
        String word = Kind.word();
        String replay = new Feed(hub.api()).token();
        Answer open = iom.post(kind.path(), kind.called("An open record"));
        ObjectNode secret = kind.called(word).put("visibility", "partners").put("externalId", word + "-id");
        secret.putArray("basedOn").add(open.id());
        Answer created = iom.post(kind.path(), secret);
        assertThat(created.status()).as(created::toString).isEqualTo(201);
        new Feed(iom).await(created.id(), 1);
        assertThat(new Feed(iom).page("?q=" + word).json().path("total").asInt())
                .isEqualTo(1);

        // Then
        Api nobody = hub.api().withoutToken();
        assertThat(publicPaths(kind, word, open.id(), replay))
                .allSatisfy(path -> assertThat(nobody.get(path).toString())
                        .startsWith("200")
                        .doesNotContain(word, created.id()));
        assertThat(new Feed(nobody).entries().toString()).doesNotContain(word, created.id());
        assertThat(answersAbout(nobody, kind, created.id()))
                .allSatisfy(answer -> assertThat(answer.toString()).doesNotContain(word, "\"id\":"));
        try (FeedStream stream = nobody.streamAfter(replay)) {
            assertThat(stream.changes().toString()).doesNotContain(word, created.id());
        }
        assertThat(hub.parts()).allSatisfy(part -> assertThat(part.logged()).doesNotContain(word));
    }

    private static List<Answer> answersAbout(Api nobody, Kind kind, String id) {
        return List.of(
                nobody.get("/v1/feed/" + id),
                nobody.get(kind.path(id)),
                nobody.get(kind.path(id) + "/history"),
                nobody.get(kind.path(id) + "/duplicates"),
                nobody.put(kind.path(id), "\"1\"", kind.called("Another one")),
                nobody.put(kind.path(id), "\"7\"", kind.called("Another one")),
                nobody.delete(kind.path(id)));
    }

    private static List<String> publicPaths(Kind kind, String word, String open, String replay) {
        String beginning = word.substring(0, word.length() - 1);
        return List.of(
                "/v1/feed?q=" + beginning,
                "/v1/feed?facets=country,region,recordType,type,status,theme,audience,partner,month&fields=id&limit=200",
                "/v1/feed/suggestions?text=" + beginning,
                "/v1/feed/stats?by=partner,month",
                "/v1/feed/changes?since=" + replay,
                "/v1/findings?limit=200",
                "/v1/insights/gaps?asOf=2005-04-01",
                "/v1/insights/clashes?asOf=2000-01-01",
                "/v1/insights/unconfirmed?asOf=2005-04-01&days=366",
                "/v1/insights/overdue?asOf=2030-01-01",
                "/v1/insights/slippage",
                "/v1/feed?q=" + beginning + "*",
                "/v1/feed?withdrawn=include&limit=200",
                "/v1/feed?sort=when&limit=200",
                "/v1/feed/" + open,
                "/v1/feed/status",
                kind.path() + "?limit=200",
                kind.path() + "?q=An+open+record",
                kind.path() + "?owner=" + IOM + "&limit=200",
                kind.path() + "/export",
                kind.path() + "/changes?limit=1000",
                kind.path(open),
                kind.path(open) + "/history",
                kind.path(open) + "/duplicates");
    }

    /** A record that is not there and one that is withheld are answered alike, to the byte but for the address. */
    @ParameterizedTest
    @EnumSource(names = {"ACTIVITY", "PROJECT", "STUDY"})
    void aWithheldRecordIsAnsweredLikeOneThatIsNotThere(Kind kind, Hub hub) {
        // Given
        String id = hub.api()
                .as(IOM)
                .post(kind.path(), kind.called(Kind.word()).put("visibility", "owner-and-cim"))
                .id();
        String none = "0198a0c0-0000-7000-8000-0000000000ff";
        Api belize = hub.api().as("00000000-0000-7000-8000-000000000102");

        // Then
        for (Api caller : List.of(belize, hub.api().withoutToken())) {
            for (String below : List.of("", "/history", "/duplicates")) {
                assertThat(alike(caller.get(kind.path(id) + below), id))
                        .isEqualTo(alike(caller.get(kind.path(none) + below), none));
            }
            assertThat(alike(caller.get("/v1/feed/" + id), id)).isEqualTo(alike(caller.get("/v1/feed/" + none), none));
            assertThat(alike(caller.delete(kind.path(id)), id)).isEqualTo(alike(caller.delete(kind.path(none)), none));
            assertThat(alike(caller.put(kind.path(id), "*", kind.called("x")), id))
                    .isEqualTo(alike(caller.put(kind.path(none), "*", kind.called("x")), none));
        }
    }

    @Test
    void noTokenIsLogged(Hub hub) {
        hub.api().get("/v1/activities");
        hub.api().withoutToken().post("/v1/activities", Kind.ACTIVITY.called("Nobody's"));

        assertThat(hub.parts()).allSatisfy(part -> assertThat(part.logged()).doesNotContain("eyJ", "Bearer ey"));
    }

    private static String alike(Answer answer, String id) {
        return answer.toString().replace(id, "{id}");
    }
}
