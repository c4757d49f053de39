package org.oas.cim.gateway.relation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.reader.Circle;
import org.oas.cim.gateway.reader.Reader;

/**
 * A record that an entry refers to, as it is now.
 *
 * @param ids its id as it is stated and, if it was merged, those of the records that stand for it, the present one last
 * @param circle who may know of the relation
 * @param name what it, or the record that stands for it, is called; null if that is not known or is withdrawn
 * @param nameCircle who may know what it is called
 * @param partnerCountries the countries that a partner belongs to
 */
public record Related(
        List<UUID> ids, Circle circle, @Nullable Name name, Circle nameCircle, Set<String> partnerCountries) {

    /** The record that stands for it; itself if it was not merged. */
    public UUID present() {
        return ids.getLast();
    }

    public boolean isMerged() {
        return ids.size() > 1;
    }

    /** What it is called, as far as the reader may know; null if there is nothing to tell. */
    public @Nullable Name name(Reader reader) {
        return nameCircle.admits(reader) ? name : null;
    }
}
