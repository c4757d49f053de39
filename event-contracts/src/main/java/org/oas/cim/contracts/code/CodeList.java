package org.oas.cim.contracts.code;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The code lists of the hub. Each is a committed CSV file, one code a line; the order of the lines is the order in which people are
 * offered them. Immutable.
 *
 * <p>A list that has the code {@code other} also takes {@code other:} and a text that says what else; see {@link #accepts}.
 */
public enum CodeList {
    COUNTRIES("countries"),
    SUBDIVISIONS("subdivisions"),
    REGIONS("regions"),
    LANGUAGES("languages"),
    OAS_MEMBERSHIPS("oas-memberships"),
    MEMBERSHIP_STATUSES("membership-statuses"),
    ACTIVITY_TYPES("activity-types"),
    ACTIVITY_STATUSES("activity-statuses"),
    PROJECT_STATUSES("project-statuses"),
    PARTNER_TYPES("partner-types"),
    PARTNER_SUBTYPES("partner-subtypes"),
    PARTNER_STATUSES("partner-statuses"),
    STUDY_TYPES("study-types"),
    STUDY_STATUSES("study-statuses"),
    ROLES("roles"),
    THEMES("themes"),
    AUDIENCES("audiences"),
    POPULATIONS("populations"),
    CERTAINTIES("certainties"),
    EXPERTISE_STATES("expertise-states"),
    ATTENDANCE_BASES("attendance-bases"),
    OUTCOME_KINDS("outcome-kinds"),
    FOLLOW_UP_STATES("follow-up-states"),
    FINDING_BASES("finding-bases"),
    REVIEW_STATES("review-states"),
    MODES("modes"),
    INDICATORS("indicators"),
    UNITS("units"),
    LINK_KINDS("link-kinds"),
    COORDINATE_PRECISIONS("coordinate-precisions"),
    OPEN_TO("open-to");

    static final int NEAR = 3;

    private final String listName;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable map of immutable records
    private final Map<String, CodeEntry> entries;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of strings
    private final List<String> columns;

    CodeList(String listName) {
        this.listName = listName;
        CodeListFile file = CodeListFile.read(listName);
        this.entries = file.entries();
        this.columns = file.columns();
    }

    /** The list of this name. */
    public static Optional<CodeList> named(String listName) {
        return Arrays.stream(values())
                .filter(list -> list.listName.equals(listName))
                .findFirst();
    }

    public String listName() {
        return listName;
    }

    /** What the list is: its title by language as labels, and its source and licence as attributes. */
    public CodeEntry about() {
        return Objects.requireNonNull(Catalogue.LISTS.get(listName), listName);
    }

    /** What the list says of its codes beside what every list says: the names of {@link CodeEntry#attributes}, in a fixed order. */
    public List<String> columns() {
        return columns;
    }

    /** All codes, in the list's own order. */
    public Set<String> codes() {
        return entries.keySet();
    }

    /** All entries, in the list's own order. */
    public Collection<CodeEntry> entries() {
        return entries.values();
    }

    /** Whether it is one of the codes, withdrawn ones included, in the list's own spelling. */
    public boolean contains(String code) {
        return entries.containsKey(code);
    }

    /** Whether a record may hold it: a code, or, where the list has {@code other}, {@code other:} and 1 to 100 characters. */
    public boolean accepts(String code) {
        return entry(code).isPresent();
    }

    /** The code's entry; for {@code other:} and a text one whose label is that text. Empty for what the list does not accept. */
    public Optional<CodeEntry> entry(String code) {
        return Optional.ofNullable(entries.get(code))
                .or(() -> Optional.ofNullable(entries.get(OtherCode.OTHER)).flatMap(other -> OtherCode.entry(code)));
    }

    /** The code that a mistyped one probably meant; empty where none is near. */
    public Optional<String> nearest(String mistyped) {
        return Nearest.of(mistyped, codes(), NEAR);
    }

    private static final class Catalogue {

        static final Map<String, CodeEntry> LISTS =
                CodeListFile.read("codelists").entries();
    }
}
