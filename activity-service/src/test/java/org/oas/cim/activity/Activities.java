package org.oas.cim.activity;

import java.util.UUID;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.testing.Examples;
import org.oas.cim.kit.testing.HubClient;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RecordKind;
import org.oas.cim.kit.testing.Statement;

/** Makes the activities that tests work with. */
final class Activities implements RecordKind {

    static final Activities INSTANCE = new Activities();

    private static final String EXAMPLE = Examples.read("ActivityRequest");

    private Activities() {}

    @Override
    public RecordType type() {
        return RecordType.ACTIVITY;
    }

    @Override
    public String path() {
        return ActivityResource.PATH;
    }

    @Override
    public Statement minimal() {
        return Statement.of("""
                {"title": {"en": "%s"}, "types": ["workshop"], "status": "planned"}""".formatted(UUID.randomUUID()));
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
        return new Others("completed", "mission");
    }

    @Override
    public HubClient newPartner() {
        return PartnerServiceStub.newPartner();
    }
}
