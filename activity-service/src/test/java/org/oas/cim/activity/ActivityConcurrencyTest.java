package org.oas.cim.activity;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.oas.cim.kit.testing.ConcurrencyContract;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;

/** Several writers of activities at once. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
class ActivityConcurrencyTest implements ConcurrencyContract {
    @Override
    public RecordKind kind() {
        return Activities.INSTANCE;
    }
}
