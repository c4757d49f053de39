package org.oas.cim.partner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.oas.cim.kit.testing.IdempotencyContract;
import org.oas.cim.kit.testing.ImportContract;
import org.oas.cim.kit.testing.JoiningContract;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RedactionContract;
import org.oas.cim.kit.testing.SyncContract;
import org.oas.cim.kit.testing.WritingContract;

/** A partner's system keeps its partners in step with the hub's. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartnerSyncTest
        implements WritingContract,
                IdempotencyContract,
                SyncContract,
                ImportContract,
                JoiningContract,
                RedactionContract {

    @Override
    public Partners kind() {
        return Partners.INSTANCE;
    }
}
