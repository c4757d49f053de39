package org.oas.cim.gateway.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordHeader;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.Redaction;
import org.oas.cim.contracts.record.Visibility;

/** A record as a test wants it. Immutable: each method answers a variant. */
public record RecordDraft(RecordType type, RecordHeader header, ObjectNode content) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static RecordDraft of(RecordType type, UUID id, UUID owner, Instant made) {
        RecordHeader header = new RecordHeader(id, owner, Visibility.PUBLIC, false, null, 1, made, made);
        return new RecordDraft(type, header, MAPPER.createObjectNode()).seenBy(Visibility.PUBLIC, Visibility.PUBLIC);
    }

    /** With these members in place of those of the same name; JSON with single quotes. */
    public RecordDraft stating(String members) {
        try {
            return stating((ObjectNode) MAPPER.readTree(members.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(members, e);
        }
    }

    RecordDraft stating(ObjectNode members) {
        ObjectNode changed = content.deepCopy();
        changed.setAll(members);
        return new RecordDraft(type, header, changed);
    }

    public RecordDraft without(String member) {
        ObjectNode changed = content.deepCopy();
        changed.remove(member);
        return new RecordDraft(type, header, changed);
    }

    public RecordDraft titled(String text) {
        ObjectNode changed = content.deepCopy();
        changed.putObject(type == RecordType.PARTNER ? "names" : "title").put("en", text);
        return new RecordDraft(type, header, changed);
    }

    public RecordDraft seenBy(Visibility now, Visibility widest) {
        RecordHeader changed = new RecordHeader(
                header.id(),
                header.owner(),
                widest,
                header.withdrawn(),
                header.mergedInto(),
                header.version(),
                header.created(),
                header.updated());
        return new RecordDraft(type, changed, content).stating("{'visibility':'" + now.code() + "'}");
    }

    /** In one place only, of which the country is stated. */
    public RecordDraft in(String code) {
        return stating("{'places':[{'country':'" + code + "','city':'Belmopan'}]}");
    }

    public RecordDraft of(String kind, String state) {
        return stating("{'types':['" + kind + "'],'status':'" + state + "'}");
    }

    public RecordDraft on(@Nullable String date) {
        return date == null ? without("when") : stating("{'when':{'edtf':'" + date + "'}}");
    }

    /** With one participant only, the organizer. */
    public RecordDraft with(UUID partner) {
        return stating("{'participations':[{'partner':'" + partner + "','roles':['organizer']}]}");
    }

    public RecordDraft version(long newer) {
        return header(
                header.owner(),
                header.withdrawn(),
                header.mergedInto(),
                newer,
                header.created().plusSeconds(newer));
    }

    public RecordDraft updatedAt(Instant time) {
        return header(header.owner(), header.withdrawn(), header.mergedInto(), header.version(), time);
    }

    public RecordDraft ownedBy(UUID partner) {
        return header(partner, header.withdrawn(), header.mergedInto(), header.version(), header.updated());
    }

    public RecordDraft withdraw() {
        return header(header.owner(), true, null, header.version(), header.updated());
    }

    /** Withdrawn as a duplicate. */
    public RecordDraft mergeInto(UUID survivor) {
        return header(header.owner(), true, survivor, header.version(), header.updated());
    }

    /** Without the member, which was taken out of all versions with this one. */
    public RecordDraft redacted(String member) {
        RecordHeader changed = new RecordHeader(
                header.id(),
                header.owner(),
                header.disclosed(),
                header.withdrawn(),
                header.mergedInto(),
                header.version(),
                header.created(),
                header.updated(),
                header.contributions(),
                new Redaction(header.version(), List.of(member)));
        return new RecordDraft(type, changed, content).without(member);
    }

    public RecordSnapshot snapshot() {
        try {
            return new RecordSnapshot(header, EventJson.content(type.contentType(), content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(content.toString(), e);
        }
    }

    private RecordDraft header(
            UUID owner, boolean withdrawn, @Nullable UUID mergedInto, long version, Instant updated) {
        RecordHeader changed = new RecordHeader(
                header.id(), owner, header.disclosed(), withdrawn, mergedInto, version, header.created(), updated);
        return new RecordDraft(type, changed, content);
    }
}
