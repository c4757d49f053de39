package org.oas.cim.partner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.oas.cim.kit.testing.ConcurrencyContract;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;

/** Several writers of partners at once. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartnerConcurrencyTest implements ConcurrencyContract {
    @Override
    public RecordKind kind() {
        return Partners.INSTANCE;
    }
}
