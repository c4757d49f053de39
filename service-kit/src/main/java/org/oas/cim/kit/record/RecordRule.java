package org.oas.cim.kit.record;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.record.ViolationSink;

/**
 * What a service does with a statement before it is stored.
 *
 * @param <C> its kind of content
 */
@FunctionalInterface
public interface RecordRule<C extends RecordContent> {

    /** The statement as it may be stored; what it may not be is reported. */
    C apply(C content, ViolationSink violations);

    /** Stores what is stated. */
    static <C extends RecordContent> RecordRule<C> none() {
        return (content, violations) -> content;
    }
}
