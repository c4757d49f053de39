package org.oas.cim.partner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.oas.cim.kit.testing.EventsContract;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;

/** What the hub is told of partners. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartnerEventsTest implements EventsContract {
    @Override
    public RecordKind kind() {
        return Partners.INSTANCE;
    }
}
