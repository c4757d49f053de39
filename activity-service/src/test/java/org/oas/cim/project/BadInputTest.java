package org.oas.cim.project;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.oas.cim.kit.testing.BadInputContract;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;

/** What cannot be read or is not valid. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
class BadInputTest implements BadInputContract {
    @Override
    public RecordKind kind() {
        return Projects.INSTANCE;
    }
}
