package org.oas.cim.local.launcher;

import java.io.IOException;
import java.util.List;

import org.oas.cim.local.LocalPostgres;

/** The database server, for all services: one database each. */
record PostgresPart(DataFolder data, int port) implements Part.Starter {

    static final List<String> DATABASES = List.of("activity", "partner", "research", "gateway");

    @Override
    public RunningPart start() throws IOException {
        var postgres = LocalPostgres.start(data.postgres(), port, DATABASES, data.log("postgres"));
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
