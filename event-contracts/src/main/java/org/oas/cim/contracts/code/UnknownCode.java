package org.oas.cim.contracts.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says that a text is no code: of which lists, what it probably meant, and what there is where that is short. */
public final class UnknownCode {

    private static final int SHORT = 20;

    private final String code;
    private final List<CodeList> lists;
    private final List<String> codes;

    private UnknownCode(String code, List<CodeList> lists) {
        this.code = code;
        this.lists = lists;
        this.codes = lists.stream().flatMap(list -> list.codes().stream()).toList();
    }

    /** What is said of a text that none of the lists accepts. */
    public static String message(String code, CodeList... lists) {
        UnknownCode unknown = new UnknownCode(code, Arrays.asList(lists));
        return "is not a code of the " + unknown.listNames() + unknown.advice();
    }

    private String listNames() {
        String names = lists.stream().map(list -> "'" + list.listName() + "'").collect(Collectors.joining(" or "));
        return (lists.size() == 1 ? "list " : "lists ") + names;
    }

    private String advice() {
        Optional<String> meant = Nearest.of(code, codes, CodeList.NEAR).map(near -> "; did you mean '" + near + "'?");
        if (codes.size() > SHORT) {
            return meant.orElse("");
        }
        return meant.map(question -> question + " There are: ").orElse("; there are: ")
                + String.join(", ", codes)
                + others();
    }

    private String others() {
        return codes.contains(OtherCode.OTHER)
                ? ", and '" + OtherCode.PREFIX + "' with a text of 1 to " + OtherCode.LONGEST + " characters"
                : "";
    }
}
