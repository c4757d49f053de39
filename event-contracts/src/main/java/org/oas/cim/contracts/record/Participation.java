package org.oas.cim.contracts.record;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;

/**
 * A partner's part in something, in one or more roles.
 *
 * @param partner in events and answers the partner's UUID, in a request any reference to it; null for a body known only by class
 * @param description what such a body is: {@code several European governments}
 * @param type its organization type
 * @param country its country (ISO 3166-1 alpha-2)
 * @param roles what it did or does there, at least one
 * @param count how many took part for it
 * @param fundedBy the partners that paid for its part, not for the whole; their role funder-of-participation follows from it
 * @param represents the partner on whose behalf it took part
 * @param accreditation where such an office is accredited
 * @param certainty how sure the source is of it; stated without it
 * @param review how far it has got, if it is a reviewer
 */
public record Participation(
        @Nullable @Reference String partner,
        @LanguageMap(max = 500) Map<String, String> description,
        @Nullable @Code(CodeList.PARTNER_TYPES) String type,
        @Nullable @Code(CodeList.COUNTRIES) String country,
        @NotEmpty @Size(max = 20) List<@NotNull @Code(CodeList.ROLES) String> roles,
        @Nullable @Min(1) Integer count,
        @Size(max = 20) List<@NotNull @Reference String> fundedBy,
        @Nullable @Reference String represents,
        @Nullable @Valid Accreditation accreditation,
        @LanguageMap(max = 1_000) Map<String, String> note,
        @Nullable @Code(CodeList.CERTAINTIES) String certainty,
        @Nullable @Valid Review review) {

    /** The role of who pays for another's part. It follows from {@code fundedBy}, so nobody has to state it. */
    public static final String FUNDER_OF_PARTICIPATION = "funder-of-participation";

    private static final String REVIEWER = "reviewer";

    public Participation {
        description = Absent.asEmpty(description);
        country = CountryCodes.alpha2(country);
        roles = Absent.asEmpty(roles);
        fundedBy = Absent.asEmpty(fundedBy);
        note = Absent.asEmpty(note);
    }

    /** A partner's part, of which only the roles are stated. */
    public static Participation of(String partner, List<String> roles) {
        return new Participation(
                partner, Map.of(), null, null, roles, null, List.of(), null, null, Map.of(), null, null);
    }

    /** What has to hold between the members. */
    public void check(String pointer, ViolationSink violations) {
        if (partner == null && description.isEmpty()) {
            violations.report(
                    pointer + "/partner",
                    "is missing; send a reference to the partner, or a description of a body known only by class",
                    null);
        }
        if (partner != null && !description.isEmpty()) {
            violations.report(
                    pointer + "/description", "is of a body without a record; leave it out or send no partner", null);
        }
        if (review != null && !roles.contains(REVIEWER)) {
            violations.report(pointer + "/review", "is a reviewer's; add the role reviewer or leave it out", null);
        }
    }
}
