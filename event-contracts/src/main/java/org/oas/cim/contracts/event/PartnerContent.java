package org.oas.cim.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.partner.Alias;
import org.oas.cim.contracts.partner.Jurisdiction;
import org.oas.cim.contracts.partner.Membership;
import org.oas.cim.contracts.partner.Seat;
import org.oas.cim.contracts.record.Absent;
import org.oas.cim.contracts.record.Accreditation;
import org.oas.cim.contracts.record.Contact;
import org.oas.cim.contracts.record.CountryCodes;
import org.oas.cim.contracts.record.Identifier;
import org.oas.cim.contracts.record.LanguageMap;
import org.oas.cim.contracts.record.Link;
import org.oas.cim.contracts.record.Participation;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.Reference;
import org.oas.cim.contracts.record.Source;
import org.oas.cim.contracts.record.ViolationSink;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.record.WebAddress;
import org.oas.cim.contracts.record.When;

/**
 * A partner: an organization, never a person. Partners are public.
 *
 * @param externalId the owner's own id of it, unique per owner
 * @param identifiers what other registers call it
 * @param editors the partners that may change it besides its owner
 * @param names what it is called now, by language
 * @param aliases other names that it has or had
 * @param acronym its short name
 * @param types what kinds of organization it is
 * @param subtype what it is within its kind
 * @param country the country that it belongs to (ISO 3166-1 alpha-2); none for an international one
 * @param seat where it has its seat
 * @param jurisdiction where it is responsible, if that is not its seat's country
 * @param accreditation where an embassy or mission is accredited
 * @param parent the partner that it is a part of
 * @param contact how the office is reached; never a person
 * @param successor the partner that took over its tasks, if it was dissolved
 * @param memberships what it is a member of, as dated facts
 * @param inferred JSON Pointers (RFC 6901) to members that were inferred and are not stated
 * @param sources where it is stated
 * @param links where more is to be found
 */
public record PartnerContent(
        @Nullable @Size(min = 1, max = 200) String externalId,
        @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,
        @Size(max = 20) List<@NotNull @Reference String> editors,
        Visibility visibility,
        @NotNull @LanguageMap(max = 500, needed = true) Map<String, String> names,
        @Size(max = 50) List<@NotNull @Valid Alias> aliases,
        @Nullable @Size(min = 1, max = 50) String acronym,
        @LanguageMap(max = 10_000) Map<String, String> summary,
        @NotEmpty @Size(max = 12) List<@NotNull @Code(CodeList.PARTNER_TYPES) String> types,
        @Nullable @Code(CodeList.PARTNER_SUBTYPES) String subtype,
        @NotNull @Code(CodeList.PARTNER_STATUSES) String status,
        @Nullable @Code(CodeList.COUNTRIES) String country,
        @Nullable @Valid Seat seat,
        @Nullable @Valid Jurisdiction jurisdiction,
        @Nullable @Valid Accreditation accreditation,
        @Nullable @Reference String parent,
        @Nullable @WebAddress String website,
        @Nullable @Valid Contact contact,
        @Nullable @Reference String successor,
        @Size(max = 100) List<@NotNull @Valid Membership> memberships,
        @Size(max = 100) List<@NotNull @Size(min = 1, max = 300) String> inferred,
        @Size(max = 50) List<@NotNull @Valid Source> sources,
        @Size(max = 50) List<@NotNull @Valid Link> links)
        implements RecordContent {

    private static final String DISSOLVED = "dissolved";

    public PartnerContent {
        identifiers = Absent.asEmpty(identifiers);
        editors = Absent.asEmpty(editors);
        visibility = Objects.requireNonNullElse(visibility, Visibility.PUBLIC);
        aliases = Absent.asEmpty(aliases);
        summary = Absent.asEmpty(summary);
        types = Absent.asEmpty(types);
        country = CountryCodes.alpha2(country);
        memberships = Absent.asEmpty(memberships);
        inferred = Absent.asEmpty(inferred);
        sources = Absent.asEmpty(sources);
        links = Absent.asEmpty(links);
    }

    /** How an office is reached is for partners to know. */
    @Override
    public PartnerContent forThePublic() {
        return contact == null
                ? this
                : new PartnerContent(
                        externalId,
                        identifiers,
                        editors,
                        visibility,
                        names,
                        aliases,
                        acronym,
                        summary,
                        types,
                        subtype,
                        status,
                        country,
                        seat,
                        jurisdiction,
                        accreditation,
                        parent,
                        website,
                        null,
                        successor,
                        memberships,
                        inferred,
                        sources,
                        links);
    }

    @Override
    public RecordType recordType() {
        return RecordType.PARTNER;
    }

    @Override
    public Map<String, String> heading() {
        return names;
    }

    @Override
    @JsonIgnore
    public @Nullable When when() {
        return null;
    }

    /** The country that the organization belongs to, as a place; empty for an international one. */
    @Override
    @JsonIgnore
    public List<Place> places() {
        return country == null ? List.of() : List.of(Place.in(country, null, null));
    }

    @Override
    @JsonIgnore
    public List<Participation> participations() {
        return List.of();
    }

    @Override
    public void check(LocalDate today, ViolationSink violations) {
        if (visibility != Visibility.PUBLIC) {
            violations.report("/visibility", "is public for every partner; leave it out", visibility.code());
        }
        if (successor != null && !DISSOLVED.equals(status)) {
            violations.report("/successor", "is of a dissolved partner; leave it out or send that status", null);
        }
        Rules.each(aliases, "/aliases/", (alias, at) -> Rules.source(at, alias.source(), sources, violations));
    }
}
