package org.oas.cim.kit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of records, as every service gives them. */
public interface ListContract {

    RecordKind kind();

    @Test
    default void findsByExternalId() {
        String externalId = RecordKind.unique("é & ?");
        Answer created = kind().recorded(kind().minimal().with("externalId", externalId));

        List<String> found = ids(HubClient.CIM.get(kind().path() + "?owner=me&externalId=" + Urls.encoded(externalId)));

        assertThat(found).containsExactly(created.id());
    }

    @Test
    default void findsByOwnerStatusAndType() {
        HubClient owner = kind().newPartner();
        Answer plain = owner.post(kind().path(), kind().minimal()).is(201);
        Answer begun = owner.post(kind().path(), kind().minimal()).is(201);
        Statement changed = kind().minimal().with("status", kind().others().status());
        Answer other = HubClient.CIM
                .put(
                        kind().at(begun),
                        begun.etag(),
                        kind().hasTypes()
                                ? changed.with("types", List.of(kind().others().type()))
                                : changed)
                .is(200);
        String mine = kind().path() + "?owner=me";

        assertThat(ids(owner.get(mine))).containsExactly(other.id(), plain.id());
        assertThat(ids(HubClient.CIM.get(kind().path() + "?owner=" + owner.actingPartner())))
                .containsExactly(other.id(), plain.id());
        assertThat(ids(owner.get(mine + "&status=" + kind().others().status()))).containsExactly(other.id());
        if (kind().hasTypes()) {
            assertThat(ids(owner.get(mine + "&type=" + kind().others().type()))).containsExactly(other.id());
            assertThat(ids(owner.get(mine + "&type=" + kind().others().type() + "&status=" + plain.text("status"))))
                    .isEmpty();
        }
    }

    @Test
    default void findsByWordsTheLikestFirst() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        Answer longer = named("Oficina Regional " + word + " para América Central");
        Answer exact = named(word.toUpperCase(Locale.ROOT));

        List<String> found = ids(HubClient.CIM.get(kind().path() + "?q=" + word));

        assertThat(found).containsExactly(exact.id(), longer.id());
        assertThat(ids(HubClient.CIM.get(kind().path() + "?limit=1&q=america%20" + word)))
                .containsExactly(exact.id());
        HubClient.CIM.get(kind().path() + "?country=XX").refusesParameter("country");
    }

    @Test
    default void answersOnlyTheMembersThatAreAskedFor() {
        HubClient owner = kind().newPartner();
        owner.post(kind().path(), kind().minimal()).is(201);
        Answer newest = owner.post(kind().path(), kind().minimal()).is(201);
        String mine = kind().path() + "?owner=me&limit=1&fields=status," + kind().heading();

        Answer page = owner.get(mine).is(200);
        Answer next = owner.get(page.text("next")).is(200);

        assertThat(page.json().at("/data/0").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "status", kind().heading());
        assertThat(page.json().at("/data/0/" + kind().heading()))
                .isEqualTo(newest.json().path(kind().heading()));
        assertThat(next.json().at("/data/0").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "status", kind().heading());
        assertThat(owner.get(kind().path() + "?fields=status,stauts")
                        .refusesParameter("fields")
                        .body())
                .contains("did you mean 'status'?");
        owner.get(kind().path() + "?fields=").refusesParameter("fields");
        owner.get(kind().path() + "?fields=content").refusesParameter("fields");
    }

    private Answer named(String name) {
        return kind().recorded(kind().minimal().with(kind().heading(), Map.of("es", name)));
    }

    @Test
    default void walksAllPagesAndBack() {
        HubClient owner = kind().newPartner();
        List<String> newestFirst = IntStream.range(0, 7)
                .mapToObj(
                        i -> owner.post(kind().path(), kind().minimal()).is(201).id())
                .toList()
                .reversed();
        List<JsonNode> forth = new ArrayList<>();
        JsonNode page = owner.get(kind().path() + "?owner=me&limit=3").is(200).json();
        forth.add(page);
        while (!page.path("next").isNull()) {
            page = owner.get(page.path("next").asText()).is(200).json();
            forth.add(page);
        }
        List<JsonNode> back = new ArrayList<>(List.of(page));
        while (!page.path("prev").isNull()) {
            page = owner.get(page.path("prev").asText()).is(200).json();
            back.add(page);
        }

        assertThat(forth.stream().flatMap(one -> ids(one).stream())).containsExactlyElementsOf(newestFirst);
        assertThat(forth).hasSize(3);
        assertThat(back.reversed().stream().map(ListContract::ids).toList())
                .isEqualTo(forth.stream().map(ListContract::ids).toList());
        assertThat(forth.getFirst().path("prev").isNull()).isTrue();
    }

    @Test
    default void changesNoRecordThatIsSentBackAsItWasRead() {
        kind().recorded(kind().full());
        String at = kind().path() + "?limit=200";
        while (!at.isEmpty()) {
            JsonNode page = HubClient.CIM.get(at).is(200).json();
            for (String id : ids(page)) {
                Answer read = HubClient.CIM.get(kind().at(id)).is(200);
                Answer replaced = HubClient.CIM
                        .put(kind().at(id), read.etag(), Statement.of(read))
                        .is(200);
                assertThat(replaced.body()).isEqualTo(read.body());
                assertThat(replaced.etag()).isEqualTo(read.etag());
            }
            at = page.path("next").asText("");
        }
    }

    @Test
    default void refusesACursorThatWasAlteredOrBelongsElsewhere() {
        HubClient owner = kind().newPartner();
        owner.post(kind().path(), kind().minimal()).is(201);
        owner.post(kind().path(), kind().minimal()).is(201);
        String next = owner.get(kind().path() + "?owner=me&limit=1")
                .json()
                .path("next")
                .asText();
        String cursor = next.substring(next.indexOf("cursor=") + "cursor=".length());
        String altered = (cursor.startsWith("A") ? "B" : "A") + cursor.substring(1);

        owner.get(next).is(200);
        owner.get(kind().path() + "?owner=me&limit=2&cursor=" + cursor).is(200);
        for (String query : new String[] {
            "?owner=me&limit=1&cursor=" + altered,
            "?owner=me&limit=1&cursor=" + cursor + "A",
            "?owner=me&limit=1&cursor=",
            "?owner=me&limit=1&cursor=not!base64",
            "?owner=me&limit=1&cursor=" + "A".repeat(3_000),
            "?limit=1&cursor=" + cursor,
            "?owner=me&status=" + kind().others().status() + "&cursor=" + cursor
        }) {
            owner.get(kind().path() + query).refusesParameter("cursor");
        }
        HubClient.CIM.get(kind().path() + "?owner=me&limit=1&cursor=" + cursor).refusesParameter("cursor");
    }

    @Test
    default void namesEveryParameterThatIsWrong() {
        HubClient.CIM.get(kind().path() + "?limit=0").refusesParameter("limit");
        HubClient.CIM.get(kind().path() + "?limit=201").refusesParameter("limit");
        HubClient.CIM.get(kind().path() + "?limit=99999999999999999999").refusesParameter("limit");
        HubClient.CIM.get(kind().path() + "?owner=CIM").refusesParameter("owner");
        HubClient.CIM.get(kind().path() + "?status=nonsense").refusesParameter("status");
        HubClient.CIM.get(kind().path() + "?type=nonsense").refusesParameter("type");
        HubClient.CIM.get(kind().path() + "?externalId=").refusesParameter("externalId");
        HubClient.CIM.get(kind().path() + "?externalId=%00").refusesParameter("externalId");
        HubClient.CIM.get(kind().path() + "?limit=1&limit=2").refusesParameter("limit");
        Answer mistyped = HubClient.CIM.get(kind().path() + "?lmit=10").refusesParameter("lmit");
        assertThat(mistyped.body()).contains("did you mean 'limit'?");
        HubClient.CIM.get(kind().path() + "?limit=1&utm_source=x&fbclid=1&_=2").is(200);
        HubClient.CIM.get(kind().path() + "?limit=200").is(200);
    }

    private static List<String> ids(Answer list) {
        return ids(list.is(200).json());
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("data").forEach(record -> ids.add(record.path("id").asText()));
        return ids;
    }
}
