package org.oas.cim.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.record.About;
import org.oas.cim.contracts.record.Absent;
import org.oas.cim.contracts.record.Audience;
import org.oas.cim.contracts.record.Identifier;
import org.oas.cim.contracts.record.LanguageMap;
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
 * A project: what several activities and studies are done for.
 *
 * @param externalId the owner's own id of it, unique per owner
 * @param identifiers what other registers call it
 * @param editors the partners that may change it besides its owner
 * @param title what it is called, by language
 * @param titleGiven false if the title is our description of something that the source does not name
 * @param phase which of its phases the record is of
 * @param timeline what was stated about it and when; status and when are its newest statement
 * @param objectives what it seeks to reach, each by language
 * @param methods how, each by language
 * @param places where it works
 * @param about what it is about, which need not be where it works
 * @param partOf the project that it is a part of
 * @param follows the project that it follows on
 * @param participations who leads it, funds it and takes part
 * @param participationsComplete false if the source says that there are others
 * @param occurrences how many times it took place, if it is a series
 * @param mandates what it is done under
 * @param inferred JSON Pointers (RFC 6901) to members that were inferred and are not stated
 * @param sources where it is stated
 * @param links where more is to be found
 */
public record ProjectContent(
        @Nullable @Size(min = 1, max = 200) String externalId,
        @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,
        @Size(max = 20) List<@NotNull @Reference String> editors,
        Visibility visibility,
        @NotNull @LanguageMap(max = 500, needed = true) Map<String, String> title,
        @Nullable Boolean titleGiven,
        @LanguageMap(max = 10_000) Map<String, String> summary,
        @Nullable @Min(1) Integer phase,
        @Size(max = 100) List<@NotNull @Valid StatedStatus> timeline,
        @Size(max = 100) String status,
        @Nullable @Valid When when,
        @Size(max = 50) List<@NotNull @LanguageMap(max = 1_000, needed = true) Map<String, String>> objectives,
        @Size(max = 50) List<@NotNull @LanguageMap(max = 1_000, needed = true) Map<String, String>> methods,
        @Size(max = 100) List<@NotNull @Valid Place> places,
        @Nullable @Valid About about,
        @Nullable @Reference String partOf,
        @Nullable @Reference String follows,
        @Size(max = 50) List<@NotNull @Reference String> basedOn,
        @Size(max = 30) List<@NotNull @Code(CodeList.THEMES) String> themes,
        @Size(max = 100) List<@NotNull @LanguageMap(max = 300, needed = true) Map<String, String>> topics,
        @Size(max = 50) List<@NotNull @Valid Audience> audiences,
        @Size(max = 500) List<@NotNull @Valid Participation> participations,
        @Nullable Boolean participationsComplete,
        @Nullable @Valid Occurrences occurrences,
        @Size(max = 20) List<@NotNull @Size(min = 1, max = 200) String> mandates,
        @Size(max = 100) List<@NotNull @Size(min = 1, max = 300) String> inferred,
        @Size(max = 50) List<@NotNull @Valid Source> sources,
        @Size(max = 50) List<@NotNull @Valid Link> links)
        implements RecordContent {

    public ProjectContent {
        identifiers = Absent.asEmpty(identifiers);
        editors = Absent.asEmpty(editors);
        visibility = Objects.requireNonNullElse(visibility, Visibility.PARTNERS);
        summary = Absent.asEmpty(summary);
        timeline = Absent.asEmpty(timeline);
        status = Timeline.status(status, timeline);
        when = Timeline.when(when, timeline);
        objectives = Absent.asEmpty(objectives);
        methods = Absent.asEmpty(methods);
        places = Absent.asEmpty(places);
        basedOn = Absent.asEmpty(basedOn);
        themes = Absent.asEmpty(themes);
        topics = Absent.asEmpty(topics);
        audiences = Absent.asEmpty(audiences);
        participations = Absent.asEmpty(participations);
        mandates = Absent.asEmpty(mandates);
        inferred = Absent.asEmpty(inferred);
        sources = Absent.asEmpty(sources);
        links = Absent.asEmpty(links);
    }

    @Override
    public RecordType recordType() {
        return RecordType.PROJECT;
    }

    @Override
    public Map<String, String> heading() {
        return title;
    }

    /** Projects are of one type. */
    @Override
    @JsonIgnore
    public List<String> types() {
        return List.of();
    }

    @Override
    public void check(LocalDate today, ViolationSink violations) {
        Timeline.check(timeline, status, when, CodeList.PROJECT_STATUSES, violations);
        Rules.sourcesOf(timeline, sources, violations);
        Rules.places(places, violations);
        Rules.participations(participations, violations);
        if (occurrences != null) {
            occurrences.check("/occurrences", violations);
        }
    }
}
