package org.oas.cim.gateway.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.References;
import org.oas.cim.contracts.event.StatedReference;
import org.oas.cim.kit.identity.PartnerIds;

/**
 * That a record refers to another one.
 *
 * @param as the member of the record that does: {@code basedOn}
 * @param target the record referred to, as it is stated
 * @param ofPartner whether only a partner can be referred to there
 */
public record Mention(String as, UUID target, boolean ofPartner) {

    static final String BASED_ON = "basedOn";
    private static final Set<String> KEEPERS = Set.of("owner", "editors");
    private static final String PART_OF = "partOf";
    private static final List<String> UPWARD = List.of("project", PART_OF);

    /** The record's owner and all that it refers to. A reference that is no UUID, which no service writes, is passed over. */
    public static List<Mention> in(RecordSnapshot record) {
        List<Mention> mentions = new ArrayList<>();
        mentions.add(new Mention("owner", record.owner(), true));
        for (StatedReference reference : References.in(record.content())) {
            target(reference)
                    .map(target -> new Mention(member(reference), target, isOfPartner(reference)))
                    .ifPresent(mentions::add);
        }
        return mentions;
    }

    /** The id that the reference holds; empty for any other text. */
    public static Optional<UUID> target(StatedReference reference) {
        return id(reference.text());
    }

    /** The id that the text is; empty for any other text. */
    public static Optional<UUID> id(String text) {
        return PartnerIds.parse(text);
    }

    /** Whether only a partner can be referred to there. */
    public static boolean isOfPartner(StatedReference reference) {
        return reference.kinds().equals(List.of(RecordType.PARTNER));
    }

    private static String member(StatedReference reference) {
        return reference.pointer().split("/", 3)[1];
    }

    /** Whether the partner has to do with what the record tells, and does not only keep the record. */
    public boolean isInvolvement() {
        return ofPartner && !KEEPERS.contains(as);
    }

    /** Whether the record is a member of the series, or another part of the record, referred to. */
    public boolean isOfSeries() {
        return as.equals(PART_OF);
    }

    /** Whether the record is a part of the one referred to. */
    boolean isUpward() {
        return UPWARD.contains(as);
    }
}
