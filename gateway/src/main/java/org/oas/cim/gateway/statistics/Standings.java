package org.oas.cim.gateway.statistics;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** What the entries of one segment of the index stand under in a dimension. Not thread-safe; entries are asked for in their order. */
interface Standings {

    /**
     * What one entry stands under.
     *
     * @param values each once; none if it says nothing of the dimension
     * @param spans whether it stands under several because its date reaches over, or may lie in, several
     * @param tooWide whether it would stand under too many to count it under each, and so stands under none
     */
    record Standing(Collection<String> values, boolean spans, boolean tooWide) {

        static final Standing NONE = new Standing(List.of(), false, false);
        static final Standing TOO_WIDE = new Standing(List.of(), true, true);

        static Standing under(Collection<String> values) {
            return new Standing(values, false, false);
        }
    }

    Standing of(int entry) throws IOException;
}
