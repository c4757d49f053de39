package org.oas.cim.contracts.date;

import java.util.Arrays;
import java.util.Optional;

/** How sure a source is of a date (EDTF level 1). It says nothing about how far off the date may be, so it moves no bound. */
enum Qualifier {
    NONE("", false, false),
    UNCERTAIN("?", true, false),
    APPROXIMATE("~", false, true),
    BOTH("%", true, true);

    private final String sign;
    private final boolean uncertain;
    private final boolean approximate;

    Qualifier(String sign, boolean uncertain, boolean approximate) {
        this.sign = sign;
        this.uncertain = uncertain;
        this.approximate = approximate;
    }

    /** The qualifier at the end of a date. */
    static Qualifier atEndOf(String text) {
        return Arrays.stream(values())
                .filter(qualifier -> qualifier != NONE && text.endsWith(qualifier.sign))
                .findFirst()
                .orElse(NONE);
    }

    static Qualifier of(boolean uncertain, boolean approximate) {
        Optional<Qualifier> both = Arrays.stream(values())
                .filter(qualifier -> qualifier.uncertain == uncertain && qualifier.approximate == approximate)
                .findFirst();
        return both.orElseThrow();
    }

    String sign() {
        return sign;
    }

    boolean isUncertain() {
        return uncertain;
    }

    boolean isApproximate() {
        return approximate;
    }
}
