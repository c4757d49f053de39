package org.oas.cim.project;

import java.util.UUID;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.testing.Examples;
import org.oas.cim.kit.testing.HubClient;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RecordKind;
import org.oas.cim.kit.testing.Statement;

/** Makes the projects that tests work with. */
final class Projects implements RecordKind {

    static final Projects INSTANCE = new Projects();

    private static final String EXAMPLE = Examples.read("ProjectRequest");

    private Projects() {}

    @Override
    public RecordType type() {
        return RecordType.PROJECT;
    }

    @Override
    public String path() {
        return ProjectResource.PATH;
    }

    @Override
    public Statement minimal() {
        return Statement.of("""
                {"title": {"en": "%s"}, "status": "drafting"}""".formatted(UUID.randomUUID()));
    }

    @Override
    public Statement full() {
        PartnerServiceStub.knows(WellKnownPartners.CIM, WellKnownPartners.CIM, "cim");
        return Statement.of(EXAMPLE).with("externalId", RecordKind.unique("full"));
    }

    @Override
    public String heading() {
        return "title";
    }

    @Override
    public boolean hasTypes() {
        return false;
    }

    @Override
    public Others others() {
        return new Others("closed", "");
    }

    @Override
    public HubClient newPartner() {
        return PartnerServiceStub.newPartner();
    }
}
