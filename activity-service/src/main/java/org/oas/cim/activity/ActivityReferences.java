package org.oas.cim.activity;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.contracts.record.Participation;
import org.oas.cim.kit.directory.PartnerReferences;

/** Turns a request into a draft: every reference in it is resolved, before a transaction begins. */
@ApplicationScoped
class ActivityReferences {

    private final PartnerReferences partners;

    ActivityReferences(PartnerReferences partners) {
        this.partners = partners;
    }

    /** The draft of a new activity, which the acting partner will own. */
    ActivityDraft resolve(ActivityRequest request) {
        partners.actingPartnerMustBeKnown();
        return resolve(request, List.of());
    }

    /** The draft of an activity that is stored already. */
    ActivityDraft resolve(ActivityRequest request, Activity stored) {
        return resolve(request, stored.draft().participations());
    }

    private ActivityDraft resolve(ActivityRequest request, List<Participation> stored) {
        return request.draft(partners.resolve(request.statedParticipations(), stored));
    }
}
