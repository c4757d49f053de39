package org.oas.cim.kit.paging;

import java.util.List;

/**
 * A place in a sorted list: between two entries, named by the sort values of the one it was made at.
 *
 * @param direction which way to read from there
 * @param sortValues the values of the entry, in the order of the sort; the last one tells entries apart
 */
public record Cursor(Direction direction, List<String> sortValues) {

    /** Which way a page is read. */
    public enum Direction {
        NEXT,
        PREVIOUS
    }

    public Cursor {
        sortValues = List.copyOf(sortValues);
    }

    public static Cursor next(String... sortValues) {
        return new Cursor(Direction.NEXT, List.of(sortValues));
    }

    public static Cursor previous(String... sortValues) {
        return new Cursor(Direction.PREVIOUS, List.of(sortValues));
    }

    public boolean isPrevious() {
        return direction == Direction.PREVIOUS;
    }
}
