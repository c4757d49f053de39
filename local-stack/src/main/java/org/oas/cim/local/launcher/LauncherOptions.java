package org.oas.cim.local.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the command line and the environment say.
 *
 * @param gateways how many gateways to start, one to nine
 * @param sample whether an empty hub gets the sample
 * @param untilStdinCloses whether the end of the standard input stops the suite
 * @param keycloak whether Keycloak gives the tokens, and not the small issuer
 */
record LauncherOptions(
        Command command,
        Path data,
        boolean reset,
        boolean sample,
        boolean untilStdinCloses,
        boolean keycloak,
        int gateways,
        Map<PortOption, Integer> ports) {

    LauncherOptions {
        ports = Map.copyOf(ports);
    }

    int port(PortOption option) {
        return ports.getOrDefault(option, option.standard());
    }
}
