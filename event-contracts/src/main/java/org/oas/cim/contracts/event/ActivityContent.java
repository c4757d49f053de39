package org.oas.cim.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.activity.Attendance;
import org.oas.cim.contracts.activity.Expertise;
import org.oas.cim.contracts.activity.Outcome;
import org.oas.cim.contracts.activity.Registration;
import org.oas.cim.contracts.activity.Session;
import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.record.About;
import org.oas.cim.contracts.record.Absent;
import org.oas.cim.contracts.record.Audience;
import org.oas.cim.contracts.record.Contact;
import org.oas.cim.contracts.record.Identifier;
import org.oas.cim.contracts.record.LanguageMap;
import org.oas.cim.contracts.record.LanguageTag;
import org.oas.cim.contracts.record.Link;
import org.oas.cim.contracts.record.Occurrences;
import org.oas.cim.contracts.record.Participation;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.Reference;
import org.oas.cim.contracts.record.Source;
import org.oas.cim.contracts.record.StatedStatus;
import org.oas.cim.contracts.record.ViolationSink;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.record.When;

/**
 * Something done or planned with people.
 *
 * @param externalId the owner's own id of it, unique per owner
 * @param identifiers what other registers call it
 * @param editors the partners that may change it besides its owner
 * @param title what it is called, by language
 * @param titleGiven false if the title is our description of something that the source does not name
 * @param types one or more: a "workshop/seminar" is two
 * @param ordinal which of a series the source calls it: 1 for "the first training"
 * @param timeline what was stated about it and when; status and when are its newest statement
 * @param about what it is about, which need not be where it takes place
 * @param project the project that it is a part of
 * @param partOf the activity that it is a part of
 * @param follows the activity that it follows on
 * @param basedOn studies, projects and activities that it builds on
 * @param possiblySame activities that may be the same one, recorded from elsewhere
 * @param occurrences how many times it took place, if it is a series
 * @param topics what it treats, in the source's words
 * @param audiences whom it was aimed at
 * @param participations who took part
 * @param participationsComplete false if the source says that there were others
 * @param mandates what it is done under: {@code AG/RES. 2019 (XXXIV-O/04)}
 * @param inferred JSON Pointers (RFC 6901) to members that were inferred and are not stated
 * @param sources where it is stated
 * @param links where more is to be found
 */
public record ActivityContent(
        @Nullable @Size(min = 1, max = 200) String externalId,
        @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,
        @Size(max = 20) List<@NotNull @Reference String> editors,
        Visibility visibility,
        @NotNull @LanguageMap(max = 500, needed = true) Map<String, String> title,
        @Nullable Boolean titleGiven,
        @LanguageMap(max = 10_000) Map<String, String> summary,
        @NotEmpty @Size(max = 12) List<@NotNull @Code(CodeList.ACTIVITY_TYPES) String> types,
        @Nullable @Min(1) Integer ordinal,
        @Size(max = 100) List<@NotNull @Valid StatedStatus> timeline,
        @Size(max = 100) String status,
        @Nullable @Valid When when,
        @Size(max = 100) List<@NotNull @Valid Place> places,
        @Nullable @Valid About about,
        @Nullable @Reference String project,
        @Nullable @Reference String partOf,
        @Nullable @Reference String follows,
        @Size(max = 50) List<@NotNull @Reference String> basedOn,
        @Size(max = 50) List<@NotNull @Reference String> possiblySame,
        @Nullable @Valid Occurrences occurrences,
        @Size(max = 30) List<@NotNull @Code(CodeList.THEMES) String> themes,
        @Size(max = 100) List<@NotNull @LanguageMap(max = 300, needed = true) Map<String, String>> topics,
        @Size(max = 50) List<@NotNull @Valid Session> sessions,
        @Size(max = 50) List<@NotNull @Valid Audience> audiences,
        @Size(max = 500) List<@NotNull @Valid Participation> participations,
        @Nullable Boolean participationsComplete,
        @Size(max = 100) List<@NotNull @Valid Expertise> expertise,
        @Nullable @Valid Attendance attendance,
        @Size(max = 100) List<@NotNull @Valid Outcome> outcomes,
        @Size(max = 20) List<@NotNull @LanguageTag String> languages,
        @Nullable @Code(CodeList.MODES) String mode,
        @Nullable @Valid Registration registration,
        @Nullable @Valid Contact contact,
        @Size(max = 20) List<@NotNull @Size(min = 1, max = 200) String> mandates,
        @Size(max = 100) List<@NotNull @Size(min = 1, max = 300) String> inferred,
        @Size(max = 50) List<@NotNull @Valid Source> sources,
        @Size(max = 50) List<@NotNull @Valid Link> links)
        implements RecordContent {

    public ActivityContent {
        identifiers = Absent.asEmpty(identifiers);
        editors = Absent.asEmpty(editors);
        visibility = Objects.requireNonNullElse(visibility, Visibility.PARTNERS);
        summary = Absent.asEmpty(summary);
        types = Absent.asEmpty(types);
        timeline = Absent.asEmpty(timeline);
        status = Timeline.status(status, timeline);
        when = Timeline.when(when, timeline);
        places = Absent.asEmpty(places);
        basedOn = Absent.asEmpty(basedOn);
        possiblySame = Absent.asEmpty(possiblySame);
        themes = Absent.asEmpty(themes);
        topics = Absent.asEmpty(topics);
        sessions = Absent.asEmpty(sessions);
        audiences = Absent.asEmpty(audiences);
        participations = Absent.asEmpty(participations);
        expertise = Absent.asEmpty(expertise);
        outcomes = Absent.asEmpty(outcomes);
        languages = Absent.asEmpty(languages);
        mandates = Absent.asEmpty(mandates);
        inferred = Absent.asEmpty(inferred);
        sources = Absent.asEmpty(sources);
        links = Absent.asEmpty(links);
    }

    @Override
    public RecordType recordType() {
        return RecordType.ACTIVITY;
    }

    @Override
    public Map<String, String> heading() {
        return title;
    }

    @Override
    public void check(LocalDate today, ViolationSink violations) {
        Timeline.check(timeline, status, when, CodeList.ACTIVITY_STATUSES, violations);
        Rules.sourcesOf(timeline, sources, violations);
        Rules.notAhead(status, when, today, violations);
        Rules.places(places, violations);
        Rules.participations(participations, violations);
        if (occurrences != null) {
            occurrences.check("/occurrences", violations);
        }
        if (attendance != null) {
            attendance.check("/attendance", violations);
        }
        if (registration != null) {
            registration.check("/registration", violations);
        }
    }
}
