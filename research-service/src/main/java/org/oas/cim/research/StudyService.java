package org.oas.cim.research;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import org.oas.cim.contracts.event.StudyContent;
import org.oas.cim.kit.changelog.ChangeLog;
import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.partner.ActingPartner;

/** What can be done with studies. Each change is one transaction: the row and its change-log row. */
@ApplicationScoped
class StudyService {

    private final StudyRepository studies;
    private final ChangeLog changes;
    private final ActingPartner actingPartner;
    private final TimeBasedEpochGenerator ids;
    private final Clock clock;

    StudyService(
            StudyRepository studies,
            ChangeLog changes,
            ActingPartner actingPartner,
            TimeBasedEpochGenerator ids,
            Clock clock) {
        this.studies = studies;
        this.changes = changes;
        this.actingPartner = actingPartner;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Study create(StudyContent content) {
        Study study = new Study(ids.generate(), actingPartner.id(), content, clock.instant());
        studies.persist(study);
        publish(study);
        return study;
    }

    /** The study, if the acting partner may see it. */
    Study read(UUID id) {
        Study study = studies.get(id);
        study.state().mustBeVisibleTo(actingPartner);
        return study;
    }

    /** The study, if the acting partner may change it. */
    Study readForChange(UUID id) {
        Study study = read(id);
        study.state().mustBeChangeableBy(actingPartner);
        return study;
    }

    /** The study as stated anew; a statement that changes nothing is no new version. */
    @Transactional
    Study replace(UUID id, IfMatch condition, StudyContent content) {
        Study study = getForChange(id, condition);
        study.state().mustBeVisibleTo(actingPartner);
        if (study.replace(content, clock.instant())) {
            publish(study);
        }
        return study;
    }

    /** Withdraws the study; a second time changes nothing. */
    @Transactional
    void withdraw(UUID id, IfMatch condition) {
        Study study = getForChange(id, condition);
        if (study.withdraw(clock.instant())) {
            publish(study);
        }
    }

    private Study getForChange(UUID id, IfMatch condition) {
        Study study = studies.getForChange(id);
        study.state().mustBeChangeableBy(actingPartner);
        condition.check(study.version());
        return study;
    }

    /** After the flush, which raises the version and finds a taken external id. */
    private void publish(Study study) {
        studies.flush();
        changes.append(study.snapshot(), actingPartner.id());
    }
}
