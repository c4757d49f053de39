package org.oas.cim.research;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.oas.cim.kit.testing.ConcurrencyContract;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;

/** Several writers of studies at once. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
class StudyConcurrencyTest implements ConcurrencyContract {
    @Override
    public RecordKind kind() {
        return Studies.INSTANCE;
    }
}
