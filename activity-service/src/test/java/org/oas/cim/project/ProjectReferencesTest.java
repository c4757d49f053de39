package org.oas.cim.project;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;
import org.oas.cim.kit.testing.ReferencesContract;

/** Which partners projects can refer to. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
class ProjectReferencesTest implements ReferencesContract {
    @Override
    public RecordKind kind() {
        return Projects.INSTANCE;
    }
}
