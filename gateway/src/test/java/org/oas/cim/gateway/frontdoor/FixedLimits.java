package org.oas.cim.gateway.frontdoor;

import org.oas.cim.gateway.GatewayConfig.Limits;

/** The same number for every address, and ten times as much for a client. */
record FixedLimits(int perAddress) implements Limits {

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public int requestsPerAddress() {
        return perAddress;
    }

    @Override
    public int requestsPerClient() {
        return 10 * perAddress;
    }

    @Override
    public int importsPerClient() {
        return 10 * perAddress;
    }

    @Override
    public int streamsPerAddress() {
        return perAddress;
    }

    @Override
    public int streamsPerClient() {
        return 10 * perAddress;
    }

    @Override
    public int openPerAddress() {
        return perAddress;
    }

    @Override
    public int openPerClient() {
        return 10 * perAddress;
    }

    @Override
    public int failedSignInsPerAddress() {
        return perAddress;
    }
}
