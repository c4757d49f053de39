package org.oas.cim.contracts.date;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to say a date, with places for its values. Immutable. */
final class Template {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern PIECE = Pattern.compile("\\{[a-z]+}|[\\[\\]<>]|[^{\\[\\]<>]+");

    private final String source;
    private final Slots slots;
    private final List<String> names;
    private final Pattern pattern;

    Template(String source, Slots slots) {
        this.source = source;
        this.slots = slots;
        this.names =
                SLOT.matcher(source).results().map(result -> result.group(1)).toList();
        this.pattern = Pattern.compile(
                PIECE.matcher(Folding.fold(source)).replaceAll(piece -> Matcher.quoteReplacement(regex(piece))));
    }

    /** The values that folded text gives to the places; empty if it does not say it this way. */
    Optional<Map<String, Integer>> read(String folded) {
        Matcher matcher = pattern.matcher(folded);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String name : names) {
            String found = matcher.group(name);
            if (found != null) {
                values.put(name, slots.read(name, found));
            }
        }
        return Optional.of(values);
    }

    /**
     * Says it; without a year if the values have none.
     *
     * @param definite with its articles
     */
    String print(Map<String, Integer> values, boolean definite) {
        String text = definite ? Article.with(source) : Article.without(source);
        String dated = values.containsKey(Slots.YEAR)
                ? text.replace("[", "").replace("]", "")
                : text.replaceAll("\\[[^]]*]", "");
        return SLOT.matcher(dated).replaceAll(slot -> Matcher.quoteReplacement(word(slot.group(1), values, definite)));
    }

    private String word(String slot, Map<String, Integer> values, boolean definite) {
        return slots.print(slot, Objects.requireNonNull(values.get(slot), slot), definite);
    }

    private String regex(MatchResult piece) {
        String text = piece.group();
        return switch (text.charAt(0)) {
            case '{' -> {
                String slot = text.substring(1, text.length() - 1);
                yield "(?<" + slot + ">" + slots.regex(slot) + ")";
            }
            case '[', '<' -> "(?:";
            case ']', '>' -> ")?";
            default -> Pattern.quote(text);
        };
    }
}
