package org.oas.cim.kit.protection;

import java.util.List;
import java.util.Set;

/** Reads a word list as it stands in the code. */
final class Words {

    private Words() {}

    /** The words between the spaces; one that several languages share may stand several times. */
    static Set<String> of(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
