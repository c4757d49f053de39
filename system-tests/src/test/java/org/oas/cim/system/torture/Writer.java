package org.oas.cim.system.torture;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.system.Answer;
import org.oas.cim.system.Api;
import org.oas.cim.system.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/**
 * Writes at random, also what others write at the same time, and notes what is acknowledged. Where an answer is lost, or says that the
 * record has changed, it reads the record again before it goes on. Used by one thread.
 */
final class Writer {

    private static final List<String> VISIBILITIES = List.of("public", "public", "partners", "owner-and-cim");
    private static final List<Kind> KINDS =
            List.of(Kind.ACTIVITY, Kind.ACTIVITY, Kind.ACTIVITY, Kind.PROJECT, Kind.PARTNER, Kind.STUDY, Kind.STUDY);

    private final Doors doors;
    private final Ledger ledger;
    private final Tally tally;
    private final List<String> partners;
    private final Random random;

    /** @param partners partners that stay, to refer to */
    Writer(Doors doors, Ledger ledger, Tally tally, List<String> partners, Random random) {
        this.doors = doors;
        this.ledger = ledger;
        this.tally = tally;
        this.partners = partners;
        this.random = random;
    }

    /** One operation, from its choice to the last word on what became of it. */
    void write() {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        int choice = random.nextInt(100);
        Optional<TrackedRecord> known = ledger.pick(kind, random);
        if (known.isEmpty() || choice < 10) {
            create(kind);
        } else if (choice < 18) {
            put(known.get(), known.get().newest().statement());
        } else if (choice < 24 && !known.get().stays()) {
            withdraw(known.get());
        } else {
            put(known.get(), change(known.get(), choice < 40));
        }
    }

    private void create(Kind kind) {
        ObjectNode record = kind.called(Kind.word()).put("externalId", Kind.word());
        if (kind == Kind.ACTIVITY && random.nextInt(4) == 0) {
            ObjectNode participation = record.putArray("participations").addObject();
            participation.put("partner", partners.get(random.nextInt(partners.size())));
            participation.putArray("roles").add("organizer");
        }
        Optional<Answer> answer = ask(() -> doors.of(kind).post(kind.path(), record));
        if (answer.isEmpty()) {
            ledger.lostCreation(kind, record.path("externalId").asText());
            eventually(() -> assertThat(
                            doors.of(kind).get(kind.path() + "?limit=1").status())
                    .isEqualTo(200));
            return;
        }
        must(answer.get(), 201);
        ledger.add(kind, answer.get().json(), false);
    }

    private ObjectNode change(TrackedRecord record, boolean ofVisibility) {
        ObjectNode statement = record.newest().statement();
        if (ofVisibility && record.kind() != Kind.PARTNER) {
            return statement.put("visibility", VISIBILITIES.get(random.nextInt(VISIBILITIES.size())));
        }
        return record.kind().renamed(statement, Kind.word());
    }

    private void put(TrackedRecord record, ObjectNode statement) {
        String tag = "\"" + statement.path("version").asLong() + "\"";
        Optional<Answer> answer = ask(() -> door(record).put(record.path(), tag, statement));
        if (isTaken(record, answer)) {
            must(answer.orElseThrow(), 200);
            record.seen(answer.orElseThrow().json());
        }
    }

    private void withdraw(TrackedRecord record) {
        TrackedRecord.Newest newest = record.newest();
        Optional<Answer> answer = ask(() -> door(record).delete(record.path(), newest.tag()));
        if (isTaken(record, answer)) {
            must(answer.orElseThrow(), 204);
            record.seen(newest.state().withdrawnNext());
        }
    }

    private boolean isTaken(TrackedRecord record, Optional<Answer> answer) {
        boolean outrun =
                answer.isPresent() && List.of(410, 412).contains(answer.get().status());
        if (answer.isEmpty()) {
            record.becomesUncertain();
        }
        if (outrun) {
            tally.outrun();
        }
        if (answer.isEmpty() || outrun) {
            eventually(() -> Ledger.read(record, door(record)));
            return false;
        }
        return true;
    }

    /** Empty if it is not known whether it was carried out. */
    private Optional<Answer> ask(Supplier<Answer> request) {
        try {
            Answer answer = request.get();
            if (answer.status() != 503) {
                return Optional.of(answer);
            }
        } catch (UncheckedIOException e) {
            // As with 503: it may have been carried out.
        }
        tally.lost();
        return Optional.empty();
    }

    private void must(Answer answer, int status) {
        assertThat(answer.status()).as(answer::toString).isEqualTo(status);
        tally.acknowledged();
    }

    private Api door(TrackedRecord record) {
        return doors.of(record.kind());
    }
}
