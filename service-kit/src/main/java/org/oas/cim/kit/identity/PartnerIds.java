package org.oas.cim.kit.identity;

import java.util.Optional;
import java.util.UUID;

/** Partners' ids as text. */
public final class PartnerIds {

    private static final int LENGTH = 36;

    private PartnerIds() {}

    /** The id that the text is (RFC 9562 §4, with hyphens); empty for any other text, which Java alone would complete with zeros. */
    public static Optional<UUID> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
