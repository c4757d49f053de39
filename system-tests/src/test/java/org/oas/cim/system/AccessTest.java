package org.oas.cim.system;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may do what, through the one base URL: what the services say of it, and what the feed shows, agree. */
@ExtendWith(HubExtension.class)
class AccessTest {

    private static final String IOM = "00000000-0000-7000-8000-000000000101";
    private static final String BELIZE = "00000000-0000-7000-8000-000000000102";

    /**
     * Somebody who calls.
     *
     * @param sees how many of the visibilities, the widest first
     * @param writes whether it may write at all
     * @param patch how a change of a record that it sees is answered
     */
    private record Caller(String name, Api api, int sees, boolean writes, int patch) {}

    private static final List<String> VISIBILITIES = List.of("public", "partners", "owner-and-cim");

    @ParameterizedTest
    @EnumSource(names = {"ACTIVITY", "PROJECT", "STUDY"})
    void recordAndFeedAreForTheSameReadersAndOnlyItsOwnMayChangeIt(Kind kind, Hub hub) {
        String editor = hub.api()
                .post(Kind.PARTNER.path(), Kind.PARTNER.called(Kind.word()))
                .id();
        for (int closed = 0; closed < VISIBILITIES.size(); closed++) {
            // Given
            String word = Kind.word();
            ObjectNode record = kind.called(word).put("visibility", VISIBILITIES.get(closed));
            record.putArray("editors").add(editor);
            Answer created = hub.api().as(IOM).post(kind.path(), record);
            assertThat(created.status()).as(created::toString).isEqualTo(201);
            new Feed(hub.api()).whole().await(created.id(), 1);

            // Then
            for (Caller caller : callers(hub, editor)) {
                boolean seen = caller.sees() > closed;
                Feed feed = new Feed(caller.api());
                assertThat(List.of(
                                caller.api().get(kind.path(created.id())).status(),
                                feed.entry(created.id()).status(),
                                feed.page("?q=" + word).json().path("total").asInt(),
                                caller.api()
                                        .patch(kind.path(created.id()), "*", "{}")
                                        .status()))
                        .as("%s, %s", caller.name(), VISIBILITIES.get(closed))
                        .isEqualTo(List.of(
                                seen ? 200 : 404,
                                seen ? 200 : 404,
                                seen ? 1 : 0,
                                seen || !caller.writes() ? caller.patch() : 404));
            }
        }
    }

    private static List<Caller> callers(Hub hub, String editor) {
        Api api = hub.api();
        List<Caller> callers = new ArrayList<>();
        callers.add(new Caller("nobody", api.withoutToken(), 1, false, 401));
        callers.add(new Caller("coordinator", api.as(Identity.CIM, "coordinator"), 3, true, 200));
        for (String partner : List.of(IOM, editor, BELIZE)) {
            boolean its = !partner.equals(BELIZE);
            callers.add(new Caller("reader of " + partner, api.as(partner, "reader"), 2, false, 403));
            callers.add(new Caller("operator of " + partner, api.as(partner, "operator"), 2, false, 403));
            callers.add(new Caller(
                    "contributor of " + partner, api.as(partner, "contributor"), its ? 3 : 2, true, its ? 200 : 403));
        }
        return callers;
    }
}
