package org.oas.cim.kit.partner;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * The partner that a request acts for: the one that the header {@value #HEADER} names, CIM without it. The header is believed, so a
 * process that uses it listens on loopback only.
 */
@RequestScoped
public class ActingPartner {

    /** The query parameter that names the partner whom CIM speaks for. */
    public static final String ON_BEHALF_OF = "onBehalfOf";

    /** Holds the acting partner's UUID. */
    public static final String HEADER = "X-Acting-Partner";

    private final HttpHeaders headers;
    private @Nullable UUID onBehalfOf;

    ActingPartner(HttpHeaders headers) {
        this.headers = headers;
    }

    /**
     * The partner's id.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the header holds no UUID
     */
    public UUID id() {
        String header = headers.getHeaderString(HEADER);
        if (header == null) {
            return WellKnownPartners.CIM;
        }
        return PartnerIds.parse(header.strip())
                .orElseThrow(() -> Problems.badParameters(
                        List.of(Violation.ofParameter(HEADER, "is not the UUID of a partner", header))));
    }

    /**
     * Has CIM speak for another partner: what is recorded belongs to that one, and external ids are that one's.
     *
     * @param partner its UUID as it was sent; null if the request speaks for nobody else
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if that is no UUID; 403 for everybody but CIM
     */
    public void speakFor(@Nullable String partner) {
        if (partner != null) {
            UUID other = PartnerIds.parse(partner)
                    .orElseThrow(() -> Problems.badParameters(
                            List.of(Violation.ofParameter(ON_BEHALF_OF, "is not the UUID of a partner", partner))));
            mustBeCoordinator();
            onBehalfOf = other;
        }
    }

    /** The partner that new records belong to, and whose external ids are meant. */
    public UUID speaksFor() {
        return onBehalfOf == null ? id() : onBehalfOf;
    }

    /** Whether a change to a record of that owner would be CIM's own word on another partner's record. */
    public boolean corrects(UUID owner) {
        return isCoordinator() && !owner.equals(speaksFor());
    }

    /** Whether the request acts for CIM, which coordinates the hub and may see and change every record. */
    public boolean isCoordinator() {
        return id().equals(WellKnownPartners.CIM);
    }

    /**
     * Whether the partner may see such a record.
     *
     * @param editors the partners that may change it besides its owner
     */
    public boolean maySee(UUID owner, Collection<UUID> editors, Visibility visibility) {
        return visibility != Visibility.OWNER_AND_CIM || mayChange(owner, editors);
    }

    private boolean mayChange(UUID owner, Collection<UUID> editors) {
        return owner.equals(id()) || editors.contains(id()) || isCoordinator();
    }

    /**
     * Only a record's owner, its editors and CIM change it.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 if the record is another partner's
     */
    public void mustBeAllowedToChange(UUID owner, Collection<UUID> editors) {
        if (!mayChange(owner, editors)) {
            throw Problems.of(ProblemType.NOT_YOURS, ProblemType.NOT_YOURS.remedy());
        }
    }

    /**
     * Some things only CIM does.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for every other partner
     */
    public void mustBeCoordinator() {
        if (!isCoordinator()) {
            throw Problems.of(ProblemType.NOT_YOURS, "Only CIM, which coordinates the hub, does this.");
        }
    }
}
