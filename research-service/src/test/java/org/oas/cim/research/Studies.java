package org.oas.cim.research;

import java.util.UUID;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.testing.Examples;
import org.oas.cim.kit.testing.HubClient;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RecordKind;
import org.oas.cim.kit.testing.Statement;

/** Makes the studies that tests work with. */
final class Studies implements RecordKind {

    static final Studies INSTANCE = new Studies();

    private static final String EXAMPLE = Examples.read("StudyRequest");

    private Studies() {}

    @Override
    public RecordType type() {
        return RecordType.STUDY;
    }

    @Override
    public String path() {
        return StudyResource.PATH;
    }

    @Override
    public Statement minimal() {
        return Statement.of("""
                {"title": {"en": "%s"}, "types": ["research-study"], "status": "in-progress"}""".formatted(UUID.randomUUID()));
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
    public Others others() {
        return new Others("published", "research-project");
    }

    @Override
    public HubClient newPartner() {
        return PartnerServiceStub.newPartner();
    }
}
