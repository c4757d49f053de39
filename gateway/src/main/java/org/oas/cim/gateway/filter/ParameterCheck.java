package org.oas.cim.gateway.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.gateway.geography.Codes;
import org.oas.cim.gateway.index.TextLanguage;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * Reads query parameters, or members of a body that stand for them, and gathers everything that is wrong, so that it can be said at
 * once. Not thread-safe.
 */
public final class ParameterCheck {

    /** How often a parameter may be repeated. */
    public static final int MOST_VALUES = 100;

    /** Characters of a text to search for; no other value is longer. */
    public static final int LONGEST_TEXT = 300;

    private final List<Violation> violations;

    /** The body's object whose members are read, as a JSON Pointer in fragment form; null for parameters. */
    private final @Nullable String pointer;

    /** Reads parameters. */
    public ParameterCheck() {
        this(new ArrayList<>(), null);
    }

    private ParameterCheck(List<Violation> violations, @Nullable String pointer) {
        this.violations = violations;
        this.pointer = pointer;
    }

    /** The same check for the members of an object of the body, named by a JSON Pointer in fragment form: {@code #/where}. */
    public ParameterCheck at(String object) {
        return new ParameterCheck(violations, object);
    }

    /** Notes that a parameter or member is wrong. */
    public void wrong(String parameter, String detail, @Nullable String sent) {
        violations.add(
                pointer == null
                        ? Violation.ofParameter(parameter, detail, sent)
                        : Violation.ofMember(pointer + "/" + escaped(parameter), detail, sent));
    }

    /** RFC 6901 §3. */
    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
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

    /** A truth value; the default where none was sent. */
    public boolean yesOrNo(String parameter, @Nullable String sent, boolean otherwise) {
        Boolean value = one(parameter, sent, Readings::yesOrNo);
        return value == null ? otherwise : value;
    }

    /** The value as it is read; null if none was sent or it cannot be, which is noted then. */
    <T> @Nullable T one(String parameter, @Nullable String sent, Reading<T> reading) {
        if (sent == null) {
            return null;
        }
        try {
            return reading.read(sent);
        } catch (IllegalArgumentException | DateTimeException e) {
            wrong(parameter, String.valueOf(e.getMessage()), sent);
            return null;
        }
    }

    /** The values as they are read; what cannot be is noted and left out. */
    <T> List<T> each(String parameter, @Nullable List<String> sent, Reading<T> reading) {
        List<T> values = new ArrayList<>();
        for (String text : some(parameter, sent)) {
            T value = one(parameter, text, reading);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** Countries and regions, with the codes of countries that stood for them or came after them. */
    public SortedSet<String> places(String parameter, @Nullable List<String> sent) {
        return withFormerAndLater(each(parameter, sent, Readings::countryOrRegion));
    }

    /** Countries, likewise. */
    public SortedSet<String> countries(String parameter, @Nullable List<String> sent) {
        return withFormerAndLater(each(parameter, sent, Readings::country));
    }

    /** Codes of a list. */
    public SortedSet<String> codes(String parameter, @Nullable List<String> sent, CodeList list) {
        return new TreeSet<>(each(parameter, sent, Vocabulary.of(list)::read));
    }

    /** Times by EDTF. */
    public List<Period> periods(String parameter, @Nullable List<String> sent) {
        return each(parameter, sent, Readings::period);
    }

    public SortedSet<UUID> ids(String parameter, @Nullable List<String> sent) {
        return new TreeSet<>(each(parameter, sent, Readings::id));
    }

    /** A day; null if none was sent or it is none, which is noted. */
    public @Nullable LocalDate day(String parameter, @Nullable String sent) {
        return one(parameter, sent, Readings::day);
    }

    /** One of the four languages; what is none is noted and answered as it was sent. Null if none was sent. */
    public @Nullable String language(String parameter, @Nullable String sent) {
        if (sent != null
                && TextLanguage.of(sent)
                        .filter(known -> known.code().equals(sent))
                        .isEmpty()) {
            wrong(parameter, "is none of en, es, fr, pt", sent);
        }
        return sent;
    }

    private static SortedSet<String> withFormerAndLater(Collection<String> codes) {
        SortedSet<String> all = new TreeSet<>(codes);
        codes.stream().filter(CodeList.COUNTRIES::contains).forEach(country -> {
            all.addAll(Codes.predecessors(country));
            all.addAll(Codes.successors(country));
        });
        return all;
    }

    /** Reads a value; says in the message of an IllegalArgumentException or DateTimeException why it cannot. */
    interface Reading<T> {
        T read(String text);
    }

    /** A text without blanks around it; null if none was sent, or it is too long, which is noted. */
    public @Nullable String text(String parameter, @Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        if (sent.length() > LONGEST_TEXT) {
            wrong(parameter, "is longer than " + LONGEST_TEXT + " characters", sent);
            return null;
        }
        return sent.strip();
    }

    /** The values that were sent, unless they are too many. */
    List<String> some(String parameter, @Nullable List<String> sent) {
        if (sent == null) {
            return List.of();
        }
        if (sent.size() > MOST_VALUES) {
            wrong(parameter, "is repeated more than " + MOST_VALUES + " times", null);
            return List.of();
        }
        return sent;
    }
}
