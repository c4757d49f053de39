package org.oas.cim.kit.partner;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

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

    /** Holds the acting partner's UUID. */
    public static final String HEADER = "X-Acting-Partner";

    private final HttpHeaders headers;

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
     * Refuses a reader of a record that it may not see.
     *
     * @param disclosed the widest visibility the record ever had
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 410 if it is withdrawn, or withheld now, from somebody who could see it; 404
     *     for everybody who never could
     */
    public void mustBeAllowedToSee(
            UUID owner, Collection<UUID> editors, Visibility visibility, Visibility disclosed, boolean withdrawn) {
        if (withdrawn || !maySee(owner, editors, visibility)) {
            throw maySee(owner, editors, disclosed)
                    ? Problems.of(ProblemType.WITHDRAWN, ProblemType.WITHDRAWN.remedy())
                    : Problems.noSuchRecord();
        }
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
