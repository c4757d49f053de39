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

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.record.Absent;
import org.oas.cim.contracts.record.Identifier;
import org.oas.cim.contracts.record.LanguageMap;
import org.oas.cim.contracts.record.LanguageTag;
import org.oas.cim.contracts.record.Link;
import org.oas.cim.contracts.record.Participation;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.Reference;
import org.oas.cim.contracts.record.Source;
import org.oas.cim.contracts.record.StatedStatus;
import org.oas.cim.contracts.record.ViolationSink;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.record.When;
import org.oas.cim.contracts.study.Coverage;
import org.oas.cim.contracts.study.Finding;
import org.oas.cim.contracts.study.StudyDocument;

/**
 * A study: research that was commissioned, is under way or is out.
 *
 * @param externalId the owner's own id of it, unique per owner
 * @param identifiers what other registers call it
 * @param editors the partners that may change it besides its owner
 * @param title what it is called, by language
 * @param titleGiven false if the title is our description of something that the source does not name
 * @param timeline what was stated about it and when; status and when are its newest statement, coming steps are planned
 * @param phase which of its phases the record is of
 * @param project the project that it is a part of
 * @param places where it was done
 * @param coverage what it covers, as far as that is stated
 * @param topics what it treats, in the source's words
 * @param participations authors, funders, publishers and reviewers
 * @param participationsComplete false if the source says that there are others
 * @param languages the languages it is written in (BCP 47)
 * @param documents its texts
 * @param basedOn studies that it builds on
 * @param findings what it found
 * @param inferred JSON Pointers (RFC 6901) to members that were inferred and are not stated
 * @param sources where it is stated
 * @param links where more is to be found
 */
public record StudyContent(
        @Nullable @Size(min = 1, max = 200) String externalId,
        @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,
        @Size(max = 20) List<@NotNull @Reference String> editors,
        Visibility visibility,
        @NotNull @LanguageMap(max = 500, needed = true) Map<String, String> title,
        @Nullable Boolean titleGiven,
        @LanguageMap(max = 10_000) Map<String, String> summary,
        @NotEmpty @Size(max = 12) List<@NotNull @Code(CodeList.STUDY_TYPES) String> types,
        @Size(max = 100) List<@NotNull @Valid StatedStatus> timeline,
        @Size(max = 100) String status,
        @Nullable @Valid When when,
        @Nullable @Min(1) Integer phase,
        @Nullable @Reference String project,
        @Size(max = 100) List<@NotNull @Valid Place> places,
        @Nullable @Valid Coverage coverage,
        @Size(max = 30) List<@NotNull @Code(CodeList.THEMES) String> themes,
        @Size(max = 100) List<@NotNull @LanguageMap(max = 300, needed = true) Map<String, String>> topics,
        @Size(max = 500) List<@NotNull @Valid Participation> participations,
        @Nullable Boolean participationsComplete,
        @Size(max = 20) List<@NotNull @LanguageTag String> languages,
        @Size(max = 50) List<@NotNull @Valid StudyDocument> documents,
        @Size(max = 50) List<@NotNull @Reference String> basedOn,
        @Size(max = 500) List<@NotNull @Valid Finding> findings,
        @Size(max = 100) List<@NotNull @Size(min = 1, max = 300) String> inferred,
        @Size(max = 50) List<@NotNull @Valid Source> sources,
        @Size(max = 50) List<@NotNull @Valid Link> links)
        implements RecordContent {

    public StudyContent {
        identifiers = Absent.asEmpty(identifiers);
        editors = Absent.asEmpty(editors);
        visibility = Objects.requireNonNullElse(visibility, Visibility.PARTNERS);
        summary = Absent.asEmpty(summary);
        types = Absent.asEmpty(types);
        timeline = Absent.asEmpty(timeline);
        status = Timeline.status(status, timeline);
        when = Timeline.when(when, timeline);
        places = Absent.asEmpty(places);
        themes = Absent.asEmpty(themes);
        topics = Absent.asEmpty(topics);
        participations = Absent.asEmpty(participations);
        languages = Absent.asEmpty(languages);
        documents = Absent.asEmpty(documents);
        basedOn = Absent.asEmpty(basedOn);
        findings = Absent.asEmpty(findings);
        inferred = Absent.asEmpty(inferred);
        sources = Absent.asEmpty(sources);
        links = Absent.asEmpty(links);
    }

    /** The same study with other findings, and with what is still inferred of it. */
    public StudyContent withFindings(List<Finding> changed, List<String> stillInferred) {
        return new StudyContent(
                externalId,
                identifiers,
                editors,
                visibility,
                title,
                titleGiven,
                summary,
                types,
                timeline,
                status,
                when,
                phase,
                project,
                places,
                coverage,
                themes,
                topics,
                participations,
                participationsComplete,
                languages,
                documents,
                basedOn,
                changed,
                stillInferred,
                sources,
                links);
    }

    @Override
    public RecordType recordType() {
        return RecordType.STUDY;
    }

    @Override
    public Map<String, String> heading() {
        return title;
    }

    @Override
    public void check(LocalDate today, ViolationSink violations) {
        Timeline.check(timeline, status, when, CodeList.STUDY_STATUSES, violations);
        Rules.sourcesOf(timeline, sources, violations);
        Rules.notAhead(status, when, today, violations);
        Rules.places(places, violations);
        Rules.participations(participations, violations);
        Rules.each(findings, "/findings/", (finding, pointer) -> {
            finding.check(pointer, violations);
            Rules.source(pointer, finding.source(), sources, violations);
        });
    }
}
