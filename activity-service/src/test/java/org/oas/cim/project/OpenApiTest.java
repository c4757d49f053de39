package org.oas.cim.project;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.oas.cim.kit.testing.OpenApiContract;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;

/** The description of this service. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
class OpenApiTest implements OpenApiContract {
    @Override
    public RecordKind kind() {
        return Projects.INSTANCE;
    }
}
