package org.oas.cim.kit.directory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.References;
import org.oas.cim.contracts.event.StatedReference;
import org.oas.cim.kit.partner.ActingPartner;

/** Resolves the references of one record: what the directory knows by id is read at once, and nothing is asked for twice. */
final class Resolving {

    /** A record that states so much that nobody knows is refused anyway; looking for the rest would only keep services busy. */
    private static final int MOST_IN_VAIN = 50;

    private final ReferenceLookup lookup;
    private final ActingPartner actingPartner;
    private final List<StatedReference> settled;
    private int inVain;

    /** What the record states already in its stored form is settled wherever the same kinds of record may stand. */
    Resolving(ReferenceLookup lookup, ActingPartner actingPartner, @Nullable RecordContent stored) {
        this.lookup = lookup;
        this.actingPartner = actingPartner;
        this.settled = stored == null ? List.of() : References.in(stored);
    }

    private record Question(WrittenReference reference, List<RecordType> kinds) {

        static Question of(StatedReference stated) {
            return new Question(WrittenReference.of(stated.text()), stated.kinds());
        }
    }

    /** What became of each reference, in the order given. */
    Map<StatedReference, Resolution> all(List<StatedReference> references) {
        List<UUID> unsettled = references.stream()
                .filter(stated -> !isSettled(Question.of(stated)))
                .flatMap(stated -> RecordIds.of(stated).stream())
                .toList();
        Map<UUID, KnownRecord> known = lookup.known(unsettled);
        Map<Question, Resolution> answers = new HashMap<>();
        Map<StatedReference, Resolution> all = new LinkedHashMap<>();
        for (StatedReference stated : references) {
            all.put(stated, answers.computeIfAbsent(Question.of(stated), question -> answer(question, known)));
        }
        return all;
    }

    private Resolution answer(Question question, Map<UUID, KnownRecord> known) {
        if (question.reference() instanceof WrittenReference.Id(UUID id) && isSettled(question)) {
            return new Resolution.Found(id);
        }
        if (question.reference() instanceof WrittenReference.Meaningless) {
            return new Resolution.Wrong("is no reference to " + Kinds.oneOf(question.kinds())
                    + ": send its UUID, 'ext:' and your own externalId of it, or an identifier of it as scheme:value");
        }
        if (inVain >= MOST_IN_VAIN) {
            return new Resolution.Wrong("was not looked for, since " + MOST_IN_VAIN + " others lead nowhere");
        }
        List<KnownRecord> candidates = lookup.find(question.reference(), question.kinds(), known);
        inVain += candidates.isEmpty() ? 1 : 0;
        return Resolution.of(candidates, question.kinds(), known, actingPartner);
    }

    private boolean isSettled(Question question) {
        return question.reference() instanceof WrittenReference.Id(UUID id)
                && settled.stream()
                        .anyMatch(stated -> stated.text().equals(id.toString())
                                && question.kinds().containsAll(stated.kinds()));
    }
}
