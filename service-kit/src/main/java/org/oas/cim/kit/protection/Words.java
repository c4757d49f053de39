package org.oas.cim.kit.protection;

import java.util.Set;

/** Reads a word list as it stands in the code. */
final class Words {

    private Words() {}

    /** The words between the spaces; a word that stands twice is an error. */
    static Set<String> of(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
