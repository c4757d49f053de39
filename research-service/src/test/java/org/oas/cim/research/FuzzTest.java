package org.oas.cim.research;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;
import org.oas.cim.kit.testing.fuzz.FuzzContract;
import org.oas.cim.kit.testing.fuzz.OwnStore;

/** Requests that are made up. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
@TestProfile(OwnStore.class)
class FuzzTest implements FuzzContract {
    @Override
    public RecordKind kind() {
        return Studies.INSTANCE;
    }
}
