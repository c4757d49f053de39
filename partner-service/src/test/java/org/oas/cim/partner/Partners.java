package org.oas.cim.partner;

import java.util.UUID;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.testing.Examples;
import org.oas.cim.kit.testing.HubClient;
import org.oas.cim.kit.testing.RecordKind;
import org.oas.cim.kit.testing.Statement;

/** Makes the partners that tests work with. */
final class Partners implements RecordKind {

    static final Partners INSTANCE = new Partners();

    private static final String EXAMPLE = Examples.read("PartnerRequest");

    private Partners() {}

    @Override
    public RecordType type() {
        return RecordType.PARTNER;
    }

    @Override
    public String path() {
        return PartnerResource.PATH;
    }

    @Override
    public Statement minimal() {
        return Statement.of("""
                {"names": {"en": "%s"}, "types": ["national-ngo"], "status": "proposed"}""".formatted(UUID.randomUUID()));
    }

    @Override
    public Statement full() {
        return Statement.of(EXAMPLE).with("externalId", RecordKind.unique("full"));
    }

    @Override
    public String heading() {
        return "names";
    }

    @Override
    public boolean isAlwaysPublic() {
        return true;
    }

    @Override
    public Statement referring(Statement statement, String reference) {
        return statement.with("parent", reference);
    }

    @Override
    public Others others() {
        return new Others("inactive", "embassy");
    }

    @Override
    public HubClient newPartner() {
        return new HubClient(
                UUID.fromString(recorded(minimal().with("status", "active")).id()));
    }
}
