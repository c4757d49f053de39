package org.oas.cim.kit.identity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who made a change.
 *
 * @param partner the partner that it was made for
 * @param client the system that made it, as its issuer calls it ({@code azp}); null if the token did not say
 * @param subject who was signed in ({@code sub}); null if the token did not say
 */
public record Actor(
        UUID partner, @Nullable String client, @Nullable String subject) {}
