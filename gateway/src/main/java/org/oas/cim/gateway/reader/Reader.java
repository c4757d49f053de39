package org.oas.cim.gateway.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/** Who reads the feed: the public, or a partner. CIM, which coordinates the hub, reads everything. */
public final class Reader {

    /** Somebody who acts for no partner. */
    public static final Reader PUBLIC = new Reader(null);

    private final @Nullable UUID partner;

    private Reader(@Nullable UUID partner) {
        this.partner = partner;
    }

    public static Reader partner(UUID partner) {
        return new Reader(partner);
    }

    /**
     * The reader that a request's acting-partner header names; the public without one.
     *
     * @param name the header's name, for the problem
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the value is no UUID
     */
    public static Reader ofHeader(String name, @Nullable String value) {
        if (value == null) {
            return PUBLIC;
        }
        try {
            return partner(UUID.fromString(value.strip()));
        } catch (IllegalArgumentException e) {
            throw Problems.badParameters(List.of(Violation.ofParameter(name, "is not the UUID of a partner", value)));
        }
    }

    /** The partner; empty for the public. */
    public Optional<UUID> partner() {
        return Optional.ofNullable(partner);
    }

    public boolean isPublic() {
        return partner == null;
    }

    /** The terms of the circles that the reader is in, see {@link Circle}. */
    public Set<String> terms() {
        if (partner == null) {
            return Set.of(Circle.PUBLIC);
        }
        return partner.equals(WellKnownPartners.CIM)
                ? Set.of(Circle.PUBLIC, Circle.PARTNERS, Circle.CIM, Circle.partner(partner))
                : Set.of(Circle.PUBLIC, Circle.PARTNERS, Circle.partner(partner));
    }

    /** Tells readers apart who may see different things. */
    @Override
    public String toString() {
        return partner == null ? "public" : partner.toString();
    }
}
