package org.oas.cim.contracts.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReferencesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String TRAINING = """
            {"title":{"en":"Training"},"types":["training"],"status":"completed","editors":["e1","e2"],"project":"p1","partOf":"a1",
             "basedOn":["s1","a2","s2"],
             "participations":[
               {"partner":"m1","roles":["trainer"],"fundedBy":["f1","f2"],"represents":"r1"},
               {"description":{"en":"several European governments"},"roles":["observer"]},
               {"partner":"m2","roles":["host"]}],
             "expertise":[{"count":2,"identifiedBy":"i1","funded":{"by":"f3","count":1}}],
             "outcomes":[{"kind":"agreement","statement":{"en":"To go on"},"parties":["o1"]}],
             "inferred":["/participations/2/roles","/participations/0/fundedBy/1","/basedOn/2","/types/0","/title"]}
            """;

    private final ActivityContent training = content(ActivityContent.class, TRAINING);

    @Test
    void everyReferenceIsListedWithItsPlaceAndWhatItMayReferTo() {
        // When
        List<StatedReference> listed = References.in(training);

        // Then
        assertThat(listed)
                .extracting(reference -> reference.pointer() + " " + reference.text())
                .containsExactly(
                        "/editors/0 e1",
                        "/editors/1 e2",
                        "/project p1",
                        "/partOf a1",
                        "/basedOn/0 s1",
                        "/basedOn/1 a2",
                        "/basedOn/2 s2",
                        "/expertise/0/identifiedBy i1",
                        "/expertise/0/funded/by f3",
                        "/outcomes/0/parties/0 o1",
                        "/participations/0/partner m1",
                        "/participations/2/partner m2",
                        "/participations/0/fundedBy/0 f1",
                        "/participations/0/fundedBy/1 f2",
                        "/participations/0/represents r1");
        assertThat(listed)
                .contains(
                        new StatedReference("/project", "p1", List.of(RecordType.PROJECT)),
                        new StatedReference(
                                "/basedOn/1",
                                "a2",
                                List.of(RecordType.STUDY, RecordType.PROJECT, RecordType.ACTIVITY)));
    }

    @Test
    void eachReferenceIsReplacedWhereItStands() {
        // When
        ActivityContent replaced =
                References.replaced(training, reference -> reference.text().equals("f2") ? "found" : reference.text());

        // Then
        assertThat(replaced.participations().getFirst().fundedBy()).containsExactly("f1", "found");
        assertThat(References.replaced(
                        replaced, reference -> reference.text().equals("found") ? "f2" : reference.text()))
                .isEqualTo(training);
    }

    @Test
    void whatIsNoTextIsNoReference() throws Exception {
        // Given
        ObjectNode tree = (ObjectNode) JSON.readTree("""
                {"editors":[7,null,{"a":1}],"project":null,"basedOn":"s1","participations":{"partner":"m1"},"expertise":[3]}""");

        // Then
        assertThat(References.in(RecordType.ACTIVITY, tree)).isEmpty();
    }

    @Test
    void aReferenceThatIsLeftOutGoesAloneAndOneThatItsObjectIsAboutTakesThatAlong() {
        // When
        ActivityContent left = without(training, "e1", "p1", "a2", "m2", "f1", "f3", "o1");

        // Then
        assertThat(left.editors()).containsExactly("e2");
        assertThat(left.project()).isNull();
        assertThat(left.basedOn()).containsExactly("s1", "s2");
        assertThat(left.participations()).hasSize(2);
        assertThat(left.participations().getFirst().fundedBy()).containsExactly("f2");
        assertThat(left.participations().getLast().description())
                .isEqualTo(Map.of("en", "several European governments"));
        assertThat(left.expertise().getFirst().funded()).isNull();
        assertThat(left.expertise().getFirst().identifiedBy()).isEqualTo("i1");
        assertThat(left.outcomes().getFirst().parties()).isEmpty();
    }

    @Test
    void aMembershipInABodyThatIsLeftOutGoesWhole() {
        // Given
        PartnerContent partner = content(PartnerContent.class, """
                {"names":{"en":"Unit"},"types":["government"],"status":"active","parent":"x",
                 "memberships":[{"body":"oas","from":"1962"},{"body":"iom","status":"active"}]}""");

        // When
        PartnerContent left = without(partner, "oas", "x");

        // Then
        assertThat(left.memberships()).containsExactly(partner.memberships().getLast());
        assertThat(left.parent()).isNull();
    }

    @Test
    void pointersToInferredMembersFollowWhatMovesUpAndGoWithWhatGoes() {
        // When
        ActivityContent left = without(training, "m1", "s1");

        // Then
        assertThat(left.inferred()).containsExactly("/participations/1/roles", "/basedOn/1", "/types/0", "/title");
    }

    @Test
    void withoutAChosenReferenceNothingIsLeftOut() {
        // Then
        assertThat(without(training, "nowhere")).isSameAs(training);
    }

    @Test
    void whatWasNotShownIsKeptWhereTheRecordHasRoomForIt() {
        // Given
        ActivityContent changed = content(ActivityContent.class, """
                {"title":{"en":"Changed"},"types":["training"],"status":"completed","partOf":"a9","basedOn":["s9"]}""");

        // When
        ActivityContent kept = References.kept(
                changed,
                training,
                reference -> List.of("p1", "a1", "s1", "s2", "m1").contains(reference.text()));

        // Then
        assertThat(kept.title()).isEqualTo(Map.of("en", "Changed"));
        assertThat(kept.project()).isEqualTo("p1");
        assertThat(kept.partOf()).isEqualTo("a9");
        assertThat(kept.basedOn()).containsExactly("s9", "s1", "s2");
        assertThat(kept.participations()).isEmpty();
    }

    private static <C extends RecordContent> C without(C content, String... texts) {
        return References.without(content, reference -> List.of(texts).contains(reference.text()));
    }

    private static <C extends RecordContent> C content(Class<C> type, String json) {
        try {
            return EventJson.content(type, (ObjectNode) JSON.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
