package org.oas.cim.gateway.index;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.Readers;
import org.oas.cim.gateway.testing.RecordDraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.gateway.testing.Records.activity;
import static org.oas.cim.gateway.testing.Records.id;
import static org.oas.cim.gateway.testing.Records.partner;
import static org.oas.cim.gateway.testing.Records.project;
import static org.oas.cim.gateway.testing.Records.study;

/** In whatever order and however often versions of records come, the feed shows and finds the same, for every reader. */
class AnyOrderTest {

    private static final Reader[] READERS = {
        Reader.PUBLIC, Readers.partner(id(900)), Readers.partner(id(901)), Readers.partner(WellKnownPartners.CIM)
    };

    private static final SortedMap<String, String> IN_ORDER = inOrder();

    @Property(tries = 60)
    void anyOrderAndRepetitionOfVersionsGivesTheSameFeed(
            @ForAll("shuffled") List<RecordSnapshot> messages, @ForAll @IntRange(min = 1, max = 9) int batch) {
        try (IndexedFeed anyhow = IndexedFeed.create()) {
            // When
            for (int from = 0; from < messages.size(); from += batch) {
                anyhow.apply(messages.subList(from, Math.min(messages.size(), from + batch)));
            }

            // Then
            assertThat(FeedContent.of(anyhow, READERS)).isEqualTo(IN_ORDER);
        }
    }

    @Provide
    static Arbitrary<List<RecordSnapshot>> shuffled() {
        List<RecordSnapshot> twice = new ArrayList<>(versions());
        twice.addAll(versions());
        return Arbitraries.shuffle(twice);
    }

    private static SortedMap<String, String> inOrder() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            versions().forEach(feed::apply);
            return FeedContent.of(feed, READERS);
        }
    }

    private static List<RecordSnapshot> versions() {
        return Stream.of(partners(), projects(), studies(), activities())
                .flatMap(List::stream)
                .map(RecordDraft::snapshot)
                .toList();
    }

    private static List<RecordDraft> partners() {
        RecordDraft union = partner(50).titled("Pan American Union").stating("{'country':'US'}");
        RecordDraft organization = partner(51).titled("Organization of American States");
        return List.of(
                union,
                organization,
                union.version(2).mergeInto(id(51)),
                organization.version(2).stating("{'acronym':'OAS','parent':'" + id(52) + "'}"),
                partner(52).mergeInto(id(53)),
                partner(53).mergeInto(id(52)));
    }

    private static List<RecordDraft> projects() {
        return List.of(
                project(20),
                project(20).version(2).seenBy(Visibility.PARTNERS, Visibility.PUBLIC),
                project(21).stating("{'partOf':'" + id(20) + "'}"),
                project(22).stating("{'partOf':'" + id(23) + "'}"),
                project(23).stating("{'partOf':'" + id(22) + "'}"));
    }

    private static List<RecordDraft> studies() {
        return List.of(
                study(9),
                study(9).version(2).titled("Second thoughts"),
                study(10).stating("{'basedOn':['" + id(9) + "'],'project':'" + id(21) + "'}"),
                study(11).mergeInto(id(9)),
                study(12).withdraw());
    }

    private static List<RecordDraft> activities() {
        RecordDraft training = activity(1).with(id(50)).stating("{'basedOn':['" + id(9) + "','" + id(12) + "']}");
        RecordDraft hidden = activity(2)
                .in("AN")
                .ownedBy(id(900))
                .seenBy(Visibility.OWNER_AND_CIM, Visibility.OWNER_AND_CIM)
                .stating("{'basedOn':['" + id(11) + "'],'project':'" + id(21) + "'}");
        return List.of(
                training,
                training.version(2).in("BO").stating("{'partOf':'" + id(2) + "'}"),
                hidden,
                hidden.version(2).with(id(53)).stating("{'editors':['" + id(901) + "']}"),
                activity(3).with(id(51)).stating("{'basedOn':['" + id(10) + "']}"),
                activity(3).version(3).withdraw(),
                activity(4).stating("{'partOf':'" + id(1) + "','project':'" + id(22) + "'}"));
    }
}
