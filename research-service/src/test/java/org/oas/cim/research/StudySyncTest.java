package org.oas.cim.research;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.oas.cim.kit.testing.IdempotencyContract;
import org.oas.cim.kit.testing.ImportContract;
import org.oas.cim.kit.testing.JoiningContract;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RedactionContract;
import org.oas.cim.kit.testing.SyncContract;
import org.oas.cim.kit.testing.WritingContract;

/** A partner's system keeps its studies in step with the hub's. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
class StudySyncTest
        implements WritingContract,
                IdempotencyContract,
                SyncContract,
                ImportContract,
                JoiningContract,
                RedactionContract {

    @Override
    public Studies kind() {
        return Studies.INSTANCE;
    }
}
