package org.oas.cim.kit.protection;

import java.util.Map;
import java.util.Set;

/** How closely a member's text is read. The one place that says which members are not free text, and why. */
enum Scrutiny {
    FULL,
    /** An office's contact: its mail and telephone are what the member is for; anything else about a person is not. */
    OFFICE_CONTACT,
    NONE;

    private static final String CONTACT = "contact";
    private static final String IDENTIFIERS = "identifiers";
    private static final String IDENTIFIERS_VALUE = "value";

    /** Ids and references: made by machines, and long runs of digits and letters are their nature. */
    private static final Set<String> IDS = Set.of(
            "externalId",
            "owner",
            "editors",
            "partner",
            "project",
            "parent",
            "successor",
            "partOf",
            "follows",
            "basedOn",
            "possiblySame",
            "mergedInto",
            "fundedBy",
            "identifiedBy");

    /** Addresses of pages and files: their path may hold anything, and their own rules check them. */
    private static final Set<String> ADDRESSES = Set.of("website", "href");

    /** Members that a text in some language is called too, with what they are members of; {@code id} is Indonesian. */
    private static final Map<String, Set<String>> LIKE_LANGUAGES =
            Map.of("id", Set.of(""), "url", Set.of("links", "documents", "registration"));

    /** Values with a grammar of their own, which is checked where they are read. */
    private static final Set<String> CODED = Set.of(
            "edtf",
            "duration",
            "startTime",
            "endTime",
            "timeZone",
            "created",
            "updated",
            "checksum",
            "scheme",
            "mediaType",
            "inferred");

    /** What the hub itself adds to an answer and ignores when it comes back. */
    private static final String DISPLAY = "display";

    /** The scrutiny of a member whose parent, or whose parent's array, is called {@code outer}. */
    Scrutiny within(String outer, String member) {
        boolean idValue = outer.equals(IDENTIFIERS) && member.equals(IDENTIFIERS_VALUE);
        if (this == NONE || idValue || isNoFreeText(member) || isNoLanguage(outer, member)) {
            return NONE;
        }
        return member.equals(CONTACT) ? OFFICE_CONTACT : this;
    }

    boolean covers(Suspicion suspicion) {
        return switch (this) {
            case FULL -> true;
            case OFFICE_CONTACT -> suspicion != Suspicion.MAIL && suspicion != Suspicion.TELEPHONE;
            case NONE -> false;
        };
    }

    private static boolean isNoLanguage(String outer, String member) {
        return LIKE_LANGUAGES.getOrDefault(member, Set.of()).contains(outer);
    }

    private static boolean isNoFreeText(String member) {
        return IDS.contains(member) || ADDRESSES.contains(member) || CODED.contains(member) || member.equals(DISPLAY);
    }
}
