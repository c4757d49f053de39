package org.oas.cim.research;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.StudyContent;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.RecordRule;

/** What is a study's own among records. */
@ApplicationScoped
class StudyKind implements RecordKind<StudyContent, Study> {

    private final StudyRepository rows;

    StudyKind(StudyRepository rows) {
        this.rows = rows;
    }

    @Override
    public RecordType type() {
        return RecordType.STUDY;
    }

    @Override
    public Class<StudyContent> contentType() {
        return StudyContent.class;
    }

    @Override
    public StudyRepository rows() {
        return rows;
    }

    @Override
    public Study begin(UUID id, UUID owner, StudyContent content, Instant now) {
        return new Study(id, owner, content, now);
    }

    @Override
    public CodeList statuses() {
        return CodeList.STUDY_STATUSES;
    }

    @Override
    public CodeList types() {
        return CodeList.STUDY_TYPES;
    }

    /** Small figures are hidden before anybody keeps them. */
    @Override
    public RecordRule<StudyContent> rule(@Nullable Study stored) {
        return FindingProtection::apply;
    }
}
