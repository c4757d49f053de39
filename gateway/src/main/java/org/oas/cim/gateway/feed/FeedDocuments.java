package org.oas.cim.gateway.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.record.Participation;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.record.When;

/** What the feed answers, for its description; the answers themselves are put together from stored bytes. */
final class FeedDocuments {

    private FeedDocuments() {}

    /** A page of entries. */
    @Schema(name = "FeedPage")
    record Page(
            List<Entry> data,

            @Schema(description = "How many entries the whole list has, exactly")
            int total,

            @Schema(description = "Where the next page is; null on the last one", nullable = true) @Nullable
            String next,

            @Schema(description = "Where the page before is; null on the first one", nullable = true) @Nullable
            String prev) {}

    /** One record's newest state. Members that a record does not have are left out. */
    @Schema(name = "FeedEntry")
    record Entry(
            UUID id,
            RecordType recordType,
            @Nullable String externalId,
            UUID owner,
            Visibility visibility,

            @Schema(description = "An activity's or study's title, by language") @Nullable
            Map<String, String> title,

            @Schema(description = "A partner's names, by language") @Nullable
            Map<String, String> names,

            @Schema(description = "A partner's acronym") @Nullable
            String acronym,

            @Nullable Map<String, String> summary,
            @Nullable List<String> types,
            String status,
            @Nullable When when,
            @Nullable List<Place> places,

            @Schema(description = "A partner's country") @Nullable
            String country,

            @Nullable List<Participation> participations,
            long version,
            Instant created,
            Instant updated,

            @Schema(description = "When the record was made; the same as 'created'")
            Instant published,

            @Schema(description = "Where the record's newest version stands in the stream")
            long position,

            @Schema(description = "Texts for people, which a write ignores")
            Display display) {}

    /** What the partners that an entry refers to are called. */
    @Schema(name = "Display")
    record Display(Map<String, Name> partners) {}

    /** What a partner is called. */
    @Schema(name = "PartnerName")
    record Name(Map<String, String> names, @Nullable String acronym) {}
}
