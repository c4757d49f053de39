package org.oas.cim.contracts.event;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Finds, replaces and leaves out what a record states about other records, wherever {@link ReferencePaths} says that it may. */
public final class References {

    private References() {}

    /** Every reference of a record of the type, in the order of {@link ReferencePaths}. */
    public static List<StatedReference> in(RecordType type, ObjectNode tree) {
        return ReferenceSpot.in(type, tree).stream()
                .map(ReferenceSpot::reference)
                .toList();
    }

    public static List<StatedReference> in(RecordContent content) {
        return in(content.recordType(), EventJson.content(content));
    }

    /** A copy with another text in place of each reference. */
    public static ObjectNode replaced(RecordType type, ObjectNode tree, Function<StatedReference, String> replacement) {
        ObjectNode copy = tree.deepCopy();
        for (ReferenceSpot spot : ReferenceSpot.in(type, copy)) {
            spot.replaceBy(replacement.apply(spot.reference()));
        }
        return copy;
    }

    public static <C extends RecordContent> C replaced(C content, Function<StatedReference, String> replacement) {
        return read(content, replaced(content.recordType(), EventJson.content(content), replacement));
    }

    /**
     * A copy without the chosen references. Where an object is about the record referred to (a participation, a membership), the whole
     * object is left out.
     */
    public static ObjectNode without(RecordType type, ObjectNode tree, Predicate<StatedReference> chosen) {
        Set<String> gone = ReferenceSpot.in(type, tree).stream()
                .filter(spot -> chosen.test(spot.reference()))
                .map(ReferenceSpot::pointerOfWhole)
                .collect(Collectors.toSet());
        return gone.isEmpty() ? tree.deepCopy() : new Remainder(gone).of(tree);
    }

    /** See {@link #without(RecordType, ObjectNode, Predicate)}; the content itself if no reference is chosen. */
    public static <C extends RecordContent> C without(C content, Predicate<StatedReference> chosen) {
        return in(content).stream().noneMatch(chosen)
                ? content
                : read(content, without(content.recordType(), EventJson.content(content), chosen));
    }

    /**
     * The changed content with the chosen references of the stored one, where they are members of the record itself or in a list of it.
     * A member that has another reference now keeps that.
     */
    public static <C extends RecordContent> C kept(C changed, C stored, Predicate<StatedReference> chosen) {
        ObjectNode tree = EventJson.content(changed);
        in(stored).stream().filter(chosen).forEach(reference -> keep(reference, tree));
        return read(changed, tree);
    }

    private static void keep(StatedReference reference, ObjectNode tree) {
        String[] steps = reference.pointer().substring(1).split("/", -1);
        if (steps.length == 1 && !tree.has(steps[0])) {
            tree.put(steps[0], reference.text());
        }
        if (steps.length == 2) {
            ArrayNode list = tree.withArrayProperty(steps[0]);
            if (list.valueStream().noneMatch(kept -> kept.asText().equals(reference.text()))) {
                list.add(reference.text());
            }
        }
    }

    @SuppressWarnings("unchecked") // a content's class is final
    private static <C extends RecordContent> C read(C original, ObjectNode tree) {
        try {
            return EventJson.content((Class<C>) original.getClass(), tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written as a content can be read as one", e);
        }
    }
}
