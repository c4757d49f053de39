package org.oas.cim.gateway.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.contracts.event.ActivitySnapshot;
import org.oas.cim.contracts.event.PartnerSnapshot;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.record.Participation;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.record.When;

/** Records to start from; the withers make variants. */
public final class Records {

    public static final Instant MADE = Instant.parse("2005-03-01T12:00:00Z");

    private Records() {}

    /** An id that is easy to tell from others. */
    public static UUID id(int number) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    public static ActivityDraft activity(int number) {
        return new ActivityDraft(
                id(number),
                1,
                "Training workshop " + number,
                Visibility.PUBLIC,
                Visibility.PUBLIC,
                false,
                "BZ",
                "training",
                "planned",
                null,
                null,
                WellKnownPartners.CIM,
                MADE);
    }

    public static PartnerSnapshot partner(UUID id, long version, String name, String acronym) {
        return new PartnerSnapshot(
                id,
                null,
                WellKnownPartners.CIM,
                Visibility.PUBLIC,
                Visibility.PUBLIC,
                false,
                Map.of("en", name),
                acronym,
                Map.of(),
                List.of("intergovernmental"),
                "active",
                null,
                version,
                MADE,
                MADE.plusSeconds(version));
    }

    /** An activity as a test wants it. */
    public record ActivityDraft(
            UUID id,
            long version,
            String title,
            Visibility visibility,
            Visibility disclosed,
            boolean withdrawn,
            String country,
            String type,
            String status,
            @Nullable String edtf,
            @Nullable UUID participant,
            UUID owner,
            Instant updated) {

        public ActivityDraft version(long newer) {
            return new ActivityDraft(
                    id,
                    newer,
                    title,
                    visibility,
                    disclosed,
                    withdrawn,
                    country,
                    type,
                    status,
                    edtf,
                    participant,
                    owner,
                    MADE.plusSeconds(newer));
        }

        public ActivityDraft titled(String text) {
            return new ActivityDraft(
                    id,
                    version,
                    text,
                    visibility,
                    disclosed,
                    withdrawn,
                    country,
                    type,
                    status,
                    edtf,
                    participant,
                    owner,
                    updated);
        }

        public ActivityDraft seenBy(Visibility now, Visibility widest) {
            return new ActivityDraft(
                    id,
                    version,
                    title,
                    now,
                    widest,
                    withdrawn,
                    country,
                    type,
                    status,
                    edtf,
                    participant,
                    owner,
                    updated);
        }

        public ActivityDraft withdraw() {
            return new ActivityDraft(
                    id,
                    version,
                    title,
                    visibility,
                    disclosed,
                    true,
                    country,
                    type,
                    status,
                    edtf,
                    participant,
                    owner,
                    updated);
        }

        public ActivityDraft in(String code) {
            return new ActivityDraft(
                    id,
                    version,
                    title,
                    visibility,
                    disclosed,
                    withdrawn,
                    code,
                    type,
                    status,
                    edtf,
                    participant,
                    owner,
                    updated);
        }

        public ActivityDraft of(String kind, String state) {
            return new ActivityDraft(
                    id,
                    version,
                    title,
                    visibility,
                    disclosed,
                    withdrawn,
                    country,
                    kind,
                    state,
                    edtf,
                    participant,
                    owner,
                    updated);
        }

        public ActivityDraft on(@Nullable String date) {
            return new ActivityDraft(
                    id,
                    version,
                    title,
                    visibility,
                    disclosed,
                    withdrawn,
                    country,
                    type,
                    status,
                    date,
                    participant,
                    owner,
                    updated);
        }

        public ActivityDraft with(UUID partner) {
            return new ActivityDraft(
                    id,
                    version,
                    title,
                    visibility,
                    disclosed,
                    withdrawn,
                    country,
                    type,
                    status,
                    edtf,
                    partner,
                    owner,
                    updated);
        }

        public ActivityDraft ownedBy(UUID partner) {
            return new ActivityDraft(
                    id,
                    version,
                    title,
                    visibility,
                    disclosed,
                    withdrawn,
                    country,
                    type,
                    status,
                    edtf,
                    participant,
                    partner,
                    updated);
        }

        public ActivityDraft updatedAt(Instant time) {
            return new ActivityDraft(
                    id,
                    version,
                    title,
                    visibility,
                    disclosed,
                    withdrawn,
                    country,
                    type,
                    status,
                    edtf,
                    participant,
                    owner,
                    time);
        }

        public RecordSnapshot snapshot() {
            return new ActivitySnapshot(
                    id,
                    null,
                    owner,
                    visibility,
                    disclosed,
                    withdrawn,
                    Map.of("en", title),
                    Map.of(),
                    List.of(type),
                    status,
                    edtf == null ? null : When.of(EdtfDate.parse(edtf)),
                    List.of(new Place(country, "Belmopan", null)),
                    participant == null
                            ? List.of()
                            : List.of(new Participation(participant.toString(), List.of("organizer"))),
                    version,
                    MADE,
                    updated);
        }
    }
}
