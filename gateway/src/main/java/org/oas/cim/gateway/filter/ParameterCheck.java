package org.oas.cim.gateway.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Nearest;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/** Reads query parameters and gathers everything that is wrong with them, so that it can be said at once. Not thread-safe. */
public final class ParameterCheck {

    private static final int NEAR = 3;
    private static final int MOST_VALUES = 100;
    private static final int LONGEST_TEXT = 300;

    private final List<Violation> violations = new ArrayList<>();

    /** Notes that a parameter is wrong. */
    public void wrong(String parameter, String detail, @Nullable String sent) {
        violations.add(Violation.ofParameter(parameter, detail, sent));
    }

    /** 400 if anything was noted. */
    public void throwIfAnythingIsWrong() {
        if (!violations.isEmpty()) {
            throw Problems.badParameters(violations);
        }
    }

    /** A whole number within bounds; the default where none was sent. */
    public int number(String parameter, @Nullable String sent, int least, int most, int otherwise) {
        if (sent == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(sent);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, with the bounds.
        }
        wrong(parameter, "is not a whole number from " + least + " to " + most, sent);
        return otherwise;
    }

    Set<String> codes(String parameter, @Nullable List<String> sent, Set<String> codes) {
        Set<String> values = new TreeSet<>();
        for (String code : some(parameter, sent)) {
            if (codes.contains(code)) {
                values.add(code);
            } else {
                wrong(parameter, notACode(code, codes), code);
            }
        }
        return values;
    }

    Set<UUID> uuids(String parameter, @Nullable List<String> sent) {
        Set<UUID> values = new TreeSet<>();
        for (String text : some(parameter, sent)) {
            try {
                values.add(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                wrong(parameter, "is not a UUID", text);
            }
        }
        return values;
    }

    Period period(@Nullable String from, @Nullable String to) {
        Period period = new Period(day("from", from), day("to", to));
        if (period.firstDay() > period.lastDay()) {
            wrong("to", "is before 'from'", to);
        }
        return period;
    }

    @Nullable
    String text(String parameter, @Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        if (sent.length() > LONGEST_TEXT) {
            wrong(parameter, "is longer than " + LONGEST_TEXT + " characters", sent);
            return null;
        }
        return sent.strip();
    }

    private @Nullable LocalDate day(String parameter, @Nullable String sent) {
        if (sent == null) {
            return null;
        }
        try {
            return LocalDate.parse(sent);
        } catch (DateTimeException e) {
            wrong(parameter, "is not a day such as 2005-04-14", sent);
            return null;
        }
    }

    private List<String> some(String parameter, @Nullable List<String> sent) {
        if (sent == null) {
            return List.of();
        }
        if (sent.size() > MOST_VALUES) {
            wrong(parameter, "is repeated more than " + MOST_VALUES + " times", null);
            return List.of();
        }
        return sent;
    }

    private static String notACode(String code, Set<String> codes) {
        Optional<String> near = Nearest.of(code, codes, NEAR);
        if (near.isPresent()) {
            return "is not a known code; did you mean '" + near.get() + "'?";
        }
        return codes.size() > MOST_VALUES
                ? "is not a known code; countries are ISO 3166-1 alpha-2 codes such as BZ"
                : "is not a known code; there are: " + String.join(", ", new TreeSet<>(codes));
    }
}
