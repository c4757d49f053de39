package org.oas.cim.gateway.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.gateway.index.Fields;

/** Turns the filters as they are sent into conditions, noting in the check what is wrong. Not thread-safe. */
final class FilterReading {

    private static final String WITHDRAWN = "include";
    private static final String OVERLAP = "overlap";
    private static final String WITHIN = "within";

    private final FilterParameters sent;
    private final ParameterCheck check;
    private final List<Condition> conditions = new ArrayList<>();

    FilterReading(FilterParameters sent, ParameterCheck check) {
        this.sent = sent;
        this.check = check;
    }

    FeedFilter toFilter() {
        codes();
        places();
        relations();
        dates();
        Optional.ofNullable(check.one("bbox", sent.bbox(), Readings::box)).ifPresent(conditions::add);
        Optional.ofNullable(check.text("q", sent.q()))
                .map(Condition.Containing::new)
                .ifPresent(conditions::add);
        return new FeedFilter(conditions, withdrawn());
    }

    private void codes() {
        anyOf("recordType", sent.recordType(), Fields.RECORD_TYPE, Vocabularies.RECORD_TYPES::read);
        anyOf("type", sent.type(), Fields.TYPE, Vocabularies.TYPES::read);
        anyOf("status", sent.status(), Fields.STATUS, Vocabularies.STATUSES::read);
        anyOf("theme", sent.theme(), Fields.THEME, Vocabularies.THEMES::read);
        anyOf("audience", sent.audience(), Fields.AUDIENCE, Vocabularies.AUDIENCES::read);
        anyOf("language", sent.language(), Fields.LANGUAGE, Readings::language);
        anyOf("mandate", sent.mandate(), Fields.MANDATE, String::strip);
        anyOf("precision", sent.precision(), Fields.PRECISION, Vocabularies.PRECISIONS::read);
    }

    private void places() {
        List<String> countries = check.each("country", sent.country(), Readings::country);
        if (!countries.isEmpty()) {
            conditions.add(new Condition.InCountry(AskedCode.of(countries)));
        }
        atPlace(check.each("place", sent.place(), Readings::place));
        anyOf("region", sent.region(), Fields.REGION, Vocabularies.REGIONS::read);
        anyOf("subregion", sent.subregion(), Fields.REGION, Readings::subregion);
        anyOf(Fields.ABOUT, check.places("about", sent.about()));
        anyOf(Fields.PARTNER_COUNTRY, check.countries("partnerCountry", sent.partnerCountry()));
        SortedSet<String> origins = check.places("origin", sent.origin());
        SortedSet<String> destinations = check.places("destination", sent.destination());
        if (!origins.isEmpty() || !destinations.isEmpty()) {
            conditions.add(new Condition.OnCorridor(origins, destinations));
        }
    }

    private void atPlace(List<String> asked) {
        SortedSet<String> subdivisions = new TreeSet<>();
        SortedSet<String> texts = new TreeSet<>();
        asked.forEach(place -> (CodeList.SUBDIVISIONS.contains(place) ? subdivisions : texts).add(place));
        if (!asked.isEmpty()) {
            conditions.add(new Condition.AtPlace(AskedCode.of(subdivisions), texts));
        }
    }

    private void relations() {
        anyOf(
                "partner",
                sent.partner(),
                Fields.PARTNER,
                text -> Readings.id(text).toString());
        anyOf("participant", sent.participant(), Fields.PARTICIPANT, Readings::participant);
        var projects = new TreeSet<>(check.each("project", sent.project(), Readings::id));
        if (!projects.isEmpty()) {
            conditions.add(new Condition.OfProject(projects));
        }
    }

    private void dates() {
        List<Period> periods = new ArrayList<>(check.each("when", sent.when(), Readings::period));
        if (sent.from() != null || sent.to() != null) {
            periods.add(span());
        }
        boolean within = isWithin();
        if (!periods.isEmpty()) {
            conditions.add(new Condition.Dated(List.copyOf(periods), within));
        } else if (sent.match() != null && !isWhenSent()) {
            check.wrong("match", "says how dates are compared; send 'when', or 'from' and 'to', with it", sent.match());
        }
        Optional.ofNullable(check.one("hasDate", sent.hasDate(), Readings::yesOrNo))
                .map(dated -> new Condition.Is(Fields.DATED, Boolean.toString(dated)))
                .ifPresent(conditions::add);
        Optional.ofNullable(check.one("updatedSince", sent.updatedSince(), Readings::instant))
                .map(Condition.UpdatedSince::new)
                .ifPresent(conditions::add);
    }

    private Period span() {
        if (isWhenSent()) {
            check.wrong("when", "says the same as 'from' and 'to'; send the one or the others", null);
        }
        LocalDate from = check.one("from", sent.from(), Readings::day);
        LocalDate to = check.one("to", sent.to(), Readings::day);
        Period period = new Period(from, to);
        if (period.isBackward()) {
            check.wrong("to", "is before 'from'", sent.to());
        }
        return period;
    }

    private boolean isWhenSent() {
        List<String> when = sent.when();
        return when != null && !when.isEmpty();
    }

    private boolean isWithin() {
        String match = sent.match();
        if (match != null && !match.equals(OVERLAP) && !match.equals(WITHIN)) {
            check.wrong("match", "is neither overlap nor within", match);
        }
        return WITHIN.equals(match);
    }

    private boolean withdrawn() {
        String withdrawn = sent.withdrawn();
        if (withdrawn != null && !withdrawn.equals(WITHDRAWN)) {
            check.wrong("withdrawn", "is not 'include'; leave it out otherwise", withdrawn);
        }
        return withdrawn != null;
    }

    private void anyOf(
            String parameter, @Nullable List<String> values, String field, ParameterCheck.Reading<String> reading) {
        anyOf(field, new TreeSet<>(check.each(parameter, values, reading)));
    }

    private void anyOf(String field, SortedSet<String> values) {
        if (!values.isEmpty()) {
            conditions.add(new Condition.AnyOf(field, values));
        }
    }
}
