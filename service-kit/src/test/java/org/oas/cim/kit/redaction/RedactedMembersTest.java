package org.oas.cim.kit.redaction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.kit.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class RedactedMembersTest {

    private static final UUID RECORD = UUID.fromString("0199a3c4-7e00-7a51-8f3d-52c1f06d9b66");

    @Test
    void whatARecordCannotBeWithoutIsReplaced() throws Exception {
        ActivityContent content = content("""
                {"title": {"es": "word"}, "types": ["training", "other:word"], "status": "planned", "summary": {"en": "word"}}""");

        ActivityContent rest =
                RedactedMembers.all(RECORD, ActivityContent.class).without(content);

        assertThat(rest).isEqualTo(content("""
                {"title": {"en": "[redacted]"}, "types": ["training", "other:redacted"], "status": "planned"}"""));
    }

    @Test
    void nothingPointsAtWhatIsGone() throws Exception {
        ActivityContent content = content("""
                {"title": {"en": "T"}, "types": ["training"], "status": "planned", "places": [{"country": "BZ"}],
                 "summary": {"en": "word"}, "inferred": ["/summary", "/summary/en", "/places/0/country"]}""");

        ActivityContent rest = members("summary").without(content);

        assertThat(rest.inferred()).containsExactly("/places/0/country");
    }

    @Test
    void whatFollowsFromTheTimelineDoesNotComeBack() throws Exception {
        ActivityContent content = content("""
                {"title": {"en": "T"}, "types": ["training"],
                 "timeline": [{"status": "planned", "when": {"edtf": "2005-04"}, "statedOn": "2005-03-01"}]}""");

        assertThat(Refusal.of(() -> members("when").without(content)).details())
                .singleElement()
                .asString()
                .contains("follows from 'timeline'");
        assertThat(members("when", "timeline").without(content).when()).isNull();
    }

    @Test
    void anotherRecordsAnswerLosesItsNamesAndWhatItTellsOfTheDuplicate() throws Exception {
        ObjectNode other = tree("""
                {"id": "0199a3c4-7e00-7a51-8f3d-52c1f06d9b77", "summary": {"en": "its own"},
                 "contributions": [{"id": "0199a3c4-7e00-7a51-8f3d-52c1f06d9b66", "externalId": "word"},
                                   {"id": "0199a3c4-7e00-7a51-8f3d-52c1f06d9b88", "externalId": "kept"}],
                 "display": {"records": {"0199a3c4-7e00-7a51-8f3d-52c1f06d9b66": {"title": {"en": "word"}}}}}""");

        members("externalId", "title", "summary").takeOutOf(other);

        assertThat(other).isEqualTo(tree("""
                {"id": "0199a3c4-7e00-7a51-8f3d-52c1f06d9b77", "summary": {"en": "its own"},
                 "contributions": [{"id": "0199a3c4-7e00-7a51-8f3d-52c1f06d9b66"},
                                   {"id": "0199a3c4-7e00-7a51-8f3d-52c1f06d9b88", "externalId": "kept"}]}"""));
    }

    private static RedactedMembers members(String... names) {
        return RedactedMembers.of(RECORD, ActivityContent.class, List.of(names));
    }

    private static ActivityContent content(String json) throws Exception {
        return EventJson.content(ActivityContent.class, tree(json));
    }

    private static ObjectNode tree(String json) throws Exception {
        return EventJson.tree(json.getBytes(StandardCharsets.UTF_8));
    }
}
