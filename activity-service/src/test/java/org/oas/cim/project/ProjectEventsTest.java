package org.oas.cim.project;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.oas.cim.kit.testing.EventsContract;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;

/** What the hub is told of projects. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
class ProjectEventsTest implements EventsContract {
    @Override
    public RecordKind kind() {
        return Projects.INSTANCE;
    }
}
