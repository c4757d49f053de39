package org.oas.cim.local.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The systems that can sign in at a hub on one machine. Their secrets are no secrets, so the issuer listens on the loopback interface
 * only. Keycloak's realm file has the same clients.
 */
public enum DemoClient {
    /** CIM's staff. */
    CIM("00000000-0000-7000-8000-00000000c1a0", "coordinator"),
    /** IOM's system. */
    IOM("00000000-0000-7000-8000-000000000101", "contributor"),
    /** The system of Belize's task force. */
    BELIZE("00000000-0000-7000-8000-000000000102", "contributor"),
    /** A dashboard of IOM's. */
    READER("00000000-0000-7000-8000-000000000101", "reader"),
    /** Whoever runs the hub for CIM. */
    OPERATOR("00000000-0000-7000-8000-00000000c1a0", "operator");

    private final String partner;
    private final String role;

    DemoClient(String partner, String role) {
        this.partner = partner;
        this.role = role;
    }

    /** The client id: {@code iom}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String secret() {
        return id() + "-demo";
    }

    /** The UUID of the partner that it acts for. */
    public String partner() {
        return partner;
    }

    public String role() {
        return role;
    }

    static Optional<DemoClient> of(String id, String secret) {
        return Arrays.stream(values())
                .filter(client -> client.id().equals(id) && client.secret().equals(secret))
                .findFirst();
    }
}
