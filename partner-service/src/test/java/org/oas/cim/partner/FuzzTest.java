package org.oas.cim.partner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;
import org.oas.cim.kit.testing.fuzz.FuzzContract;

/** Requests that are made up. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FuzzTest implements FuzzContract {
    @Override
    public RecordKind kind() {
        return Partners.INSTANCE;
    }
}
