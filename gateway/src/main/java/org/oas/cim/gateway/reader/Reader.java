package org.oas.cim.gateway.reader;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.oas.cim.kit.identity.Caller;
import org.oas.cim.kit.identity.Permission;

/** Who reads the feed: the public, or whoever a token speaks for. Immutable. */
public final class Reader {

    /** Somebody without a token. */
    public static final Reader PUBLIC = of(Caller.PUBLIC);

    private final Set<String> terms;

    private Reader(Set<String> terms) {
        this.terms = Collections.unmodifiableSet(terms);
    }

    /** Reads what the caller may. */
    public static Reader of(Caller caller) {
        Set<String> terms = new TreeSet<>(Set.of(Circle.PUBLIC));
        if (caller.may(Permission.READ_SHARED)) {
            terms.add(Circle.PARTNERS);
        }
        if (caller.may(Permission.READ_OWN) && caller.partner() != null) {
            terms.add(Circle.partner(caller.partner()));
        }
        if (caller.may(Permission.READ_ALL)) {
            terms.add(Circle.CIM);
        }
        return new Reader(terms);
    }

    public boolean isPublic() {
        return equals(PUBLIC);
    }

    /** The terms of the circles that the reader is in, see {@link Circle}. */
    public Set<String> terms() {
        return terms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reader reader && terms.equals(reader.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    /** Tells readers apart who may see different things. */
    @Override
    public String toString() {
        return terms.toString();
    }
}
