package org.oas.cim.gateway.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.oas.cim.gateway.reader.Circle;
import org.oas.cim.gateway.reader.Reader;

/**
 * What an entry shows of other records and is found by because of them. Immutable; the same records give the same value, in whatever
 * order they came.
 *
 * @param related the records that it refers to and its owner, by the id that is stated
 * @param referrers the records other than partners that refer to it, by id; at most {@value Catalogue#MOST_REFERRERS} public ones and as
 *     many others
 * @param countriesBasedOn the countries of the records that are based on it
 * @param projects the projects that it is a part of, by themselves or through what it is a part of
 */
public record Relations(
        Map<UUID, Related> related, List<Referrer> referrers, Set<Scoped> countriesBasedOn, Set<Scoped> projects) {

    public static final Relations NONE = new Relations(Map.of(), List.of(), Set.of(), Set.of());

    public Optional<Related> to(UUID target) {
        return Optional.ofNullable(related.get(target));
    }

    /** Whether everybody may see all that an entry shows of them. */
    public boolean isPublic() {
        return Stream.of(
                        related.values().stream().map(Related::circle),
                        related.values().stream().map(Related::nameCircle),
                        referrers.stream().map(Referrer::circle))
                .flatMap(circles -> circles)
                .allMatch(Circle.EVERYBODY::equals);
    }

    /** Those that the reader may know of. */
    public List<Referrer> referrers(Reader reader) {
        List<Referrer> seen = new ArrayList<>();
        for (Referrer referrer : referrers) {
            if (referrer.circle().admits(reader) && seen.stream().noneMatch(referrer::isSame)) {
                seen.add(referrer);
            }
        }
        return seen;
    }
}
