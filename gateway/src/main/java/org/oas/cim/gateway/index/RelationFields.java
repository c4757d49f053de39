package org.oas.cim.gateway.index;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.record.Participation;
import org.oas.cim.gateway.geography.PartnerCountries;
import org.oas.cim.gateway.relation.Mention;
import org.oas.cim.gateway.relation.Name;
import org.oas.cim.gateway.relation.Related;
import org.oas.cim.gateway.relation.Relations;

/** What an entry is found by because of the records that it is related to, as index fields. */
final class RelationFields {

    private static final String EXPERT_IDENTIFIER = "expert-identifier";

    private final Relations relations;
    private final Terms terms;

    private RelationFields(Relations relations, Terms terms) {
        this.relations = relations;
        this.terms = terms;
    }

    static void add(RecordSnapshot record, Relations relations, Terms terms) {
        RelationFields fields = new RelationFields(relations, terms);
        Mention.in(record).stream()
                .filter(Mention::isInvolvement)
                .map(Mention::target)
                .distinct()
                .forEach(fields::partner);
        Mention.in(record).stream().filter(Mention::isOfSeries).forEach(fields::partOf);
        record.content().participations().forEach(fields::participation);
        if (record.content() instanceof ActivityContent activity) {
            fields.experts(activity);
        }
        if (record.content() instanceof PartnerContent partner) {
            terms.add(Fields.PARTNER_COUNTRY, PartnerCountries.of(partner));
        }
        relations
                .projects()
                .forEach(project -> project.circle()
                        .terms()
                        .forEach(circle -> terms.add(Fields.PROJECT, SightQuery.scoped(project.value(), circle))));
    }

    private void partner(UUID id) {
        relations.to(id).ifPresent(related -> {
            terms.add(Fields.PARTNER, ids(related));
            terms.add(Fields.STANDING_PARTNER, related.present().toString());
            terms.add(Fields.PARTNER_COUNTRY, related.partnerCountries());
            Name name = related.name();
            if (name != null) {
                name.texts().forEach((language, text) -> terms.text(Fields.TEXT, language, text));
                terms.text(Fields.TEXT, name.acronym());
            }
        });
    }

    private void partOf(Mention series) {
        relations
                .to(series.target())
                .ifPresent(
                        related -> terms.add(Fields.PART_OF, related.present().toString()));
    }

    private void participation(Participation participation) {
        terms.add(Fields.PARTNER_COUNTRY, PartnerCountries.of(participation));
        participation.roles().forEach(role -> role(participation.partner(), role));
        participation.fundedBy().forEach(funder -> role(funder, Participation.FUNDER_OF_PARTICIPATION));
    }

    private void experts(ActivityContent activity) {
        activity.expertise().forEach(expertise -> {
            role(expertise.identifiedBy(), EXPERT_IDENTIFIER);
            if (expertise.funded() != null) {
                role(expertise.funded().by(), Participation.FUNDER_OF_PARTICIPATION);
            }
        });
    }

    private void role(@Nullable String partner, String role) {
        ids(partner).forEach(id -> terms.add(Fields.PARTICIPANT, id + ":" + role));
    }

    private Stream<String> ids(@Nullable String partner) {
        return Stream.ofNullable(partner)
                .flatMap(text -> Mention.id(text).stream())
                .flatMap(id -> relations.to(id).stream())
                .flatMap(related -> ids(related).stream());
    }

    private static List<String> ids(Related related) {
        return related.ids().stream().map(UUID::toString).toList();
    }
}
