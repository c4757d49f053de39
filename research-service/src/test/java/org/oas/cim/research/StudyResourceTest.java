package org.oas.cim.research;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.oas.cim.kit.testing.AccessContract;
import org.oas.cim.kit.testing.AuditContract;
import org.oas.cim.kit.testing.HistoryContract;
import org.oas.cim.kit.testing.InjectionContract;
import org.oas.cim.kit.testing.ListContract;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;
import org.oas.cim.kit.testing.ResourceContract;
import org.oas.cim.kit.testing.TokenContract;
import org.oas.cim.kit.testing.VisibilityContract;

/** Studies over HTTP: recorded, read, listed, replaced, withdrawn. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
class StudyResourceTest
        implements ResourceContract,
                ListContract,
                HistoryContract,
                VisibilityContract,
                AccessContract,
                TokenContract,
                AuditContract,
                InjectionContract {
    @Override
    public RecordKind kind() {
        return Studies.INSTANCE;
    }
}
