package org.oas.cim.research;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.contracts.record.Participation;
import org.oas.cim.kit.directory.PartnerReferences;

/** Turns a request into a draft: every reference in it is resolved, before a transaction begins. */
@ApplicationScoped
class StudyReferences {

    private final PartnerReferences partners;

    StudyReferences(PartnerReferences partners) {
        this.partners = partners;
    }

    /** The draft of a new study, which the acting partner will own. */
    StudyDraft resolve(StudyRequest request) {
        partners.actingPartnerMustBeKnown();
        return resolve(request, List.of());
    }

    /** The draft of a study that is stored already. */
    StudyDraft resolve(StudyRequest request, Study stored) {
        return resolve(request, stored.draft().participations());
    }

    private StudyDraft resolve(StudyRequest request, List<Participation> stored) {
        return request.draft(partners.resolve(request.statedParticipations(), stored));
    }
}
