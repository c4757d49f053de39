package org.oas.cim.kit.record;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.kit.paging.Pages;
import org.oas.cim.kit.partner.ActingPartner;

/**
 * A condition on a list of records, as a query of Hibernate's with named parameters. The entity's {@link RecordState} is called
 * {@code state}. Immutable.
 */
public final class Criteria {

    private final String condition;
    private final Map<String, Object> parameters;

    private Criteria(String condition, Map<String, Object> parameters) {
        this.condition = condition;
        this.parameters = parameters;
    }

    /** The records that are not withdrawn and that the reader may see. */
    public static Criteria visibleTo(ActingPartner reader) {
        Criteria present = new Criteria("state.withdrawn = false", Map.of());
        if (reader.readsAll()) {
            return present;
        }
        Set<Visibility> open = reader.readsShared()
                ? EnumSet.complementOf(EnumSet.of(Visibility.OWNER_AND_CIM))
                : EnumSet.of(Visibility.PUBLIC);
        return reader.readsOwnOf()
                .map(partner -> present.and(
                                "(state.visibility in :open or state.owner = :reader"
                                        + " or array_contains(state.editors, :reader))",
                                "reader",
                                partner)
                        .with("open", open))
                .orElseGet(() -> present.and("state.visibility in :open", "open", open));
    }

    /** Adds a condition with one parameter; a null value adds nothing. */
    public Criteria and(String added, String parameter, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        return new Criteria(condition + " and " + added, parameters).with(parameter, value);
    }

    private Criteria with(String parameter, Object value) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put(parameter, value);
        return new Criteria(condition, all);
    }

    /** Adds where the slice starts; the key is the record's id. */
    public Criteria from(Pages.Slice slice) {
        String beyond = slice.ascending() ? "id > :key" : "id < :key";
        return and(beyond, "key", slice.key() == null ? null : UUID.fromString(slice.key()));
    }

    public String condition() {
        return condition;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
