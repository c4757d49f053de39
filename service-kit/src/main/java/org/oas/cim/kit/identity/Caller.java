package org.oas.cim.kit.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.quarkus.security.identity.SecurityIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Who calls: the partner that a token acts for, and what it allows. Immutable.
 *
 * @param partner null for the public
 * @param permissions none for the public
 * @param client the system that calls; null if that is not said
 * @param subject who is signed in; null if that is not said
 * @param until when all of this ends; null for the public, which does not end
 */
public record Caller(
        @Nullable UUID partner,
        Set<Permission> permissions,
        @Nullable String client,
        @Nullable String subject,
        @Nullable Instant until) {

    /** Somebody without a token. */
    public static final Caller PUBLIC = new Caller(null, Set.of(), null, null, null);

    static final String ATTRIBUTE = "caller";

    /** Whoever has these roles with that partner. */
    public static Caller of(UUID partner, Collection<Role> roles) {
        return new Caller(partner, Permission.of(roles), null, null, null);
    }

    /** Who sent the request of that identity. */
    public static Caller of(SecurityIdentity identity) {
        Caller caller = identity.getAttribute(ATTRIBUTE);
        return caller == null ? PUBLIC : caller;
    }

    /** The same, by that system and whoever is signed in there, until then. */
    Caller by(@Nullable String system, @Nullable String user, Instant end) {
        return new Caller(partner, permissions, system, user, end);
    }

    /** Whether the caller may do that. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether the caller acts for that partner. */
    public boolean actsFor(UUID other) {
        return Optional.ofNullable(partner).filter(other::equals).isPresent();
    }
}
