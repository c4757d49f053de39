package org.oas.cim.contracts.event;

import java.util.List;

/**
 * A member that holds a reference to another record.
 *
 * @param steps the names of the members that lead to it; {@value #EACH} is every element of a list
 * @param kinds the kinds of record that it may refer to
 * @param essential whether the object that it is a member of is about the record referred to, and says nothing without it
 */
public record ReferencePath(List<String> steps, List<RecordType> kinds, boolean essential) {

    static final String EACH = "*";

    static ReferencePath of(String path, RecordType... kinds) {
        return new ReferencePath(List.of(path.substring(1).split("/")), List.of(kinds), false);
    }

    static ReferencePath essential(String path, RecordType... kinds) {
        return new ReferencePath(of(path, kinds).steps, List.of(kinds), true);
    }

    /** The steps as they are written in the table: {@code /editors/*}. */
    @Override
    public String toString() {
        return "/" + String.join("/", steps);
    }
}
