package org.oas.cim.gateway.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.activity.Attendance;
import org.oas.cim.contracts.activity.Expertise;
import org.oas.cim.contracts.activity.Outcome;
import org.oas.cim.contracts.activity.Registration;
import org.oas.cim.contracts.activity.Session;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.partner.Alias;
import org.oas.cim.contracts.partner.Jurisdiction;
import org.oas.cim.contracts.partner.Membership;
import org.oas.cim.contracts.partner.Seat;
import org.oas.cim.contracts.record.About;
import org.oas.cim.contracts.record.Accreditation;
import org.oas.cim.contracts.record.Audience;
import org.oas.cim.contracts.record.Contact;
import org.oas.cim.contracts.record.Identifier;
import org.oas.cim.contracts.record.Link;
import org.oas.cim.contracts.record.Occurrences;
import org.oas.cim.contracts.record.Participation;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.Source;
import org.oas.cim.contracts.record.StatedStatus;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.record.When;
import org.oas.cim.contracts.study.Coverage;
import org.oas.cim.contracts.study.Finding;
import org.oas.cim.contracts.study.StudyDocument;
import org.oas.cim.gateway.feed.Highlights.Highlight;
import org.oas.cim.gateway.filter.MatchedVia;
import org.oas.cim.gateway.statistics.Facet;

/** What the feed answers, for its description; the answers themselves are put together from stored bytes. */
final class FeedDocuments {

    private static final int LONGEST_ADDRESS = 8_000;

    /** Three for each of a hundred countries and as many subdivisions that can be asked for, and their predecessors. */
    private static final int MOST_REASONS = 1_000;

    private FeedDocuments() {}

    /** A page of entries. */
    @Schema(name = "FeedPage")
    record Page(
            @Schema(maxItems = 200) List<Entry> data,

            @Schema(description = "How many entries the whole list has, exactly")
            int total,

            @Schema(
                    description = "Words to search for instead: those that were sent find nothing, these do",
                    maxLength = 300)
            @Nullable
            String didYouMean,

            @Schema(description = "Counts of the whole list by what 'facets' names; not there if it was not sent")
            @Nullable
            Map<String, Facet> facets,

            @Schema(
                    description = "Where the next page is; null on the last one",
                    nullable = true,
                    maxLength = LONGEST_ADDRESS)
            @Nullable
            String next,

            @Schema(
                    description = "Where the page before is; null on the first one",
                    nullable = true,
                    maxLength = LONGEST_ADDRESS)
            @Nullable
            String prev) {}

    /** A page of what was searched for. */
    @Schema(name = "SearchAnswer")
    record SearchAnswer(
            @Schema(maxItems = 200) List<Entry> data,

            @Schema(description = "How many entries the whole list has, exactly")
            int total,

            @Schema(description = "Words to search for instead", maxLength = 300) @Nullable
            String didYouMean,

            @Schema(description = "Counts of the whole list by what 'facets' names; not there if it was not sent")
            @Nullable
            Map<String, Facet> facets,

            @Schema(
                    description = "The cursor of the next page; null on the last one",
                    nullable = true,
                    maxLength = 2_000)
            @Nullable
            String next,

            @Schema(description = "That of the page before; null on the first one", nullable = true, maxLength = 2_000)
            @Nullable
            String prev) {}

    /** One record's newest state. Which members there are depends on its kind; those that a record does not have are left out. */
    @Schema(name = "FeedEntry")
    record Entry(
            UUID id,
            RecordType recordType,
            @Nullable String externalId,
            @Nullable List<Identifier> identifiers,
            UUID owner,
            @Nullable List<String> editors,
            Visibility visibility,

            @Schema(description = "An activity's, project's or study's title, by language") @Nullable
            Map<String, String> title,

            @Schema(description = "False if the title is a description of something that the source does not name")
            @Nullable
            Boolean titleGiven,

            @Schema(description = "A partner's names, by language") @Nullable
            Map<String, String> names,

            @Nullable List<Alias> aliases,

            @Schema(description = "A partner's acronym") @Nullable
            String acronym,

            @Nullable Map<String, String> summary,
            @Nullable List<String> types,
            @Nullable String subtype,
            @Nullable Integer ordinal,
            @Nullable Integer phase,
            @Nullable List<StatedStatus> timeline,
            String status,
            @Nullable When when,
            @Nullable List<Map<String, String>> objectives,
            @Nullable List<Map<String, String>> methods,
            @Nullable List<Place> places,

            @Schema(description = "What an activity or project is about") @Nullable
            About about,

            @Schema(description = "What a study covers") @Nullable
            Coverage coverage,

            @Nullable String project,
            @Nullable String partOf,
            @Nullable String follows,
            @Nullable List<String> basedOn,
            @Nullable List<String> possiblySame,
            @Nullable Occurrences occurrences,
            @Nullable List<String> themes,
            @Nullable List<Map<String, String>> topics,
            @Nullable List<Session> sessions,
            @Nullable List<Audience> audiences,
            @Nullable List<Participation> participations,
            @Nullable Boolean participationsComplete,
            @Nullable List<Expertise> expertise,
            @Nullable Attendance attendance,
            @Nullable List<Outcome> outcomes,
            @Nullable List<String> languages,
            @Nullable String mode,
            @Nullable Registration registration,

            @Schema(description = "How an office is reached; a partner's is for partners to know") @Nullable
            Contact contact,

            @Nullable List<String> mandates,
            @Nullable List<StudyDocument> documents,
            @Nullable List<Finding> findings,

            @Schema(description = "A partner's country") @Nullable
            String country,

            @Nullable Seat seat,
            @Nullable Jurisdiction jurisdiction,
            @Nullable Accreditation accreditation,
            @Nullable String parent,
            @Nullable String website,
            @Nullable String successor,
            @Nullable List<Membership> memberships,
            @Nullable List<String> inferred,
            @Nullable List<Source> sources,
            @Nullable List<Link> links,
            long version,
            Instant created,
            Instant updated,

            @Schema(description = "When the record was made; the same as 'created'")
            Instant published,

            @Schema(description = "Where the record's newest version stands in the stream")
            long position,

            @Schema(description = "Texts for people, which a write ignores")
            Display display,

            @Schema(
                    description =
                            "Why the entry is on a page that was asked for with 'country' or a subdivision in 'place'; not there"
                                    + " otherwise",
                    maxItems = MOST_REASONS)
            @Nullable
            List<MatchedVia> matchedVia,

            @Schema(
                    description =
                            "Where the words stand that were searched for, on a page asked for with highlight=true",
                    maxItems = Highlights.MOST)
            @Nullable
            List<Highlight> highlights,

            @Schema(
                    description = "True for what was withdrawn, or is withheld now, on a page that was asked for with"
                            + " withdrawn=include; of such a record there is nothing else but id, recordType, updated and"
                            + " position")
            @Nullable
            Boolean withdrawn) {}

    /** What the records are called that an entry refers to, and which refer to it, as far as the reader may see them. */
    @Schema(name = "Display")
    record Display(
            @Schema(description = "Partners by id: the owner and those that the entry refers to")
            Map<String, PartnerName> partners,

            @Schema(description = "Records of other kinds by id: those that the entry refers to") @Nullable
            Map<String, RecordName> records,

            @Schema(
                    description =
                            "Records other than partners that refer to the entry; at most 100 public ones and as many others",
                    maxItems = 200)
            @Nullable
            List<Referring> referencedBy) {}

    /** What a partner is called. */
    @Schema(name = "PartnerName")
    record PartnerName(
            Map<String, @Size(max = 500) String> names,
            @Nullable @Size(max = 50) String acronym,

            @Schema(description = "The partner that stands for it now and whose names these are, if it was merged")
            @Nullable
            UUID mergedInto) {}

    /** What a record is called. */
    @Schema(name = "RecordName")
    record RecordName(
            RecordType recordType,
            Map<String, @Size(max = 500) String> title,

            @Schema(description = "The record that stands for it now and whose title this is, if it was merged")
            @Nullable
            UUID mergedInto) {}

    /** A record that refers to the entry. */
    @Schema(name = "ReferringRecord")
    record Referring(
            UUID id,
            RecordType recordType,
            Map<String, @Size(max = 500) String> title,

            @Schema(description = "The member that refers to the entry", maxLength = 100, examples = "basedOn")
            String as) {}
}
