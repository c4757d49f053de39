package org.oas.cim.local.launcher;

import java.io.IOException;
import java.util.List;

import org.oas.cim.local.LocalPostgres;

/**
 * The database server, for all services: one database each.
 *
 * @param databases which there are to be
 */
record PostgresPart(DataFolder data, int port, List<String> databases) implements Part.Starter {

    /** Those of the hub's own processes. */
    static final List<String> DATABASES = List.of("activity", "partner", "research", "gateway");

    @Override
    public RunningPart start() throws IOException {
        var postgres = LocalPostgres.start(data.postgres(), port, databases, data.log("postgres"));
        return new RunningPart() {
            @Override
            public ProcessHandle process() {
                return postgres.process();
            }

            @Override
            public void stop() {
                postgres.close();
            }
        };
    }
}
