package org.oas.cim.gateway.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.testing.RecordDraft;
import org.oas.cim.gateway.testing.Records;

import static org.oas.cim.gateway.testing.Records.id;

/** Histories at random, as the services could tell them: a few records that are named, hidden, related, merged and withdrawn. */
final class Histories {

    private static final List<String> COUNTRIES = List.of("BZ", "BO", "AR", "PE");
    private static final List<Visibility> VISIBILITIES = List.of(Visibility.values());
    private static final int OF_EACH_KIND = 4;

    private enum Kind {
        PARTNER(100),
        PROJECT(200),
        STUDY(300),
        ACTIVITY(400);

        private final int firstNumber;

        Kind(int firstNumber) {
            this.firstNumber = firstNumber;
        }
    }

    private enum Deed {
        NAME,
        SHOW,
        WITHDRAW,
        MERGE,
        TAKE_PART,
        BELONG_TO_PROJECT,
        BASE_ON_STUDY,
        LOCATE,
        SHARE
    }

    /** Something that is done to one record, and that another record may have a part in. */
    private record Step(Kind kind, int record, Deed deed, int other) {}

    private record State(RecordDraft draft, long version, Visibility widest, boolean withdrawn) {}

    private final Map<UUID, State> states = new HashMap<>();
    private final List<RecordSnapshot> told = new ArrayList<>();

    private Histories() {}

    /** Versions of records in the order in which they came to be. */
    static Arbitrary<List<RecordSnapshot>> any() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, OF_EACH_KIND - 1);
        return Combinators.combine(Arbitraries.of(Kind.class), number, Arbitraries.of(Deed.class), number)
                .as(Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(50)
                .map(Histories::told);
    }

    private static List<RecordSnapshot> told(List<Step> steps) {
        Histories history = new Histories();
        steps.forEach(history::take);
        return history.told;
    }

    private void take(Step step) {
        UUID id = record(step.kind(), step.record());
        State before = states.getOrDefault(id, new State(begin(step), 0, Visibility.OWNER_AND_CIM, false));
        if (before.withdrawn()) {
            return;
        }
        Visibility now = step.deed() == Deed.SHOW
                ? VISIBILITIES.get(step.other() % VISIBILITIES.size())
                : before.draft().snapshot().visibility();
        Visibility widest = before.widest().or(now);
        RecordDraft changed =
                done(step, before.draft()).version(before.version() + 1).seenBy(now, widest);
        RecordSnapshot snapshot = changed.snapshot();
        states.put(id, new State(changed, before.version() + 1, widest, snapshot.withdrawn()));
        told.add(snapshot);
    }

    private static RecordDraft begin(Step step) {
        int number = number(step.kind(), step.record());
        RecordDraft draft = switch (step.kind()) {
            case PARTNER -> Records.partner(number);
            case PROJECT -> Records.project(number);
            case STUDY -> Records.study(number);
            case ACTIVITY -> Records.activity(number);
        };
        return draft.ownedBy(step.record() % 2 == 0 ? WellKnownPartners.CIM : id(900));
    }

    private static RecordDraft done(Step step, RecordDraft draft) {
        return switch (step.deed()) {
            case NAME, SHOW -> draft.titled("Called " + step.other());
            case WITHDRAW -> draft.withdraw();
            case MERGE -> draft.mergeInto(another(step.kind(), step));
            case TAKE_PART ->
                step.kind() == Kind.PARTNER
                        ? draft.stating("{'parent':'" + another(Kind.PARTNER, step) + "'}")
                        : draft.with(another(Kind.PARTNER, step));
            case BELONG_TO_PROJECT ->
                switch (step.kind()) {
                    case PARTNER -> draft;
                    case PROJECT -> draft.stating("{'partOf':'" + another(Kind.PROJECT, step) + "'}");
                    case STUDY, ACTIVITY -> draft.stating("{'project':'" + another(Kind.PROJECT, step) + "'}");
                };
            case BASE_ON_STUDY ->
                switch (step.kind()) {
                    case PARTNER, PROJECT -> draft;
                    case STUDY, ACTIVITY -> draft.stating("{'basedOn':['" + another(Kind.STUDY, step) + "']}");
                };
            case LOCATE ->
                step.kind() == Kind.PARTNER
                        ? draft.stating("{'country':'" + COUNTRIES.get(step.other()) + "'}")
                        : draft.in(COUNTRIES.get(step.other()));
            case SHARE -> draft.stating("{'editors':['" + id(901) + "']}");
        };
    }

    /** Any record of that kind but the step's own. */
    private static UUID another(Kind kind, Step step) {
        boolean isItself = kind == step.kind() && step.other() == step.record();
        return record(kind, isItself ? (step.other() + 1) % OF_EACH_KIND : step.other());
    }

    private static UUID record(Kind kind, int record) {
        return id(number(kind, record));
    }

    private static int number(Kind kind, int record) {
        return kind.firstNumber + record;
    }
}
