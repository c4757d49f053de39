package org.oas.cim.kit.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.References;
import org.oas.cim.contracts.event.StatedReference;
import org.oas.cim.kit.partner.ActingPartner;

/**
 * Shows records to the acting partner: with the names of what they refer to, without relations that it may not see, and for the public
 * without what only partners are told. Each call reads
 * the directory once. Thread-safe.
 */
@ApplicationScoped
public class RecordNames {

    private final RecordDirectory directory;
    private final ActingPartner reader;

    RecordNames(RecordDirectory directory, ActingPartner reader) {
        this.directory = directory;
        this.reader = reader;
    }

    /** The content as the acting partner is answered it. */
    public <C extends RecordContent> Shown<C> shown(UUID owner, C content) {
        return shown(List.of(content), record -> owner, Function.identity()).getFirst();
    }

    /** Each record's content as the acting partner is answered it, in the order given. */
    public <E, C extends RecordContent> List<Shown<C>> shown(
            List<E> records, Function<E, UUID> owner, Function<E, C> content) {
        List<Stated<C>> stated = records.stream()
                .map(record -> Stated.of(owner.apply(record), content.apply(record)))
                .toList();
        Set<UUID> ids = new HashSet<>();
        stated.forEach(record -> ids.addAll(record.ids(record.references())));
        KnownRelations relations = new KnownRelations(directory.find(ids), reader);
        return stated.stream().map(record -> record.shown(relations)).toList();
    }

    /** Whether a relation of the content is left out when the acting partner is answered it. */
    Predicate<StatedReference> hiddenIn(RecordContent content) {
        return new KnownRelations(directory.find(RecordIds.of(References.in(content))), reader)::isHidden;
    }

    private record Stated<C extends RecordContent>(UUID owner, C content, List<StatedReference> references) {

        static <C extends RecordContent> Stated<C> of(UUID owner, C content) {
            return new Stated<>(owner, content, References.in(content));
        }

        Set<UUID> ids(List<StatedReference> named) {
            Set<UUID> ids = new HashSet<>(RecordIds.of(named));
            ids.add(owner);
            return ids;
        }

        Shown<C> shown(KnownRelations relations) {
            List<StatedReference> visible = references.stream()
                    .filter(reference -> !relations.isHidden(reference))
                    .toList();
            C left = visible.size() == references.size() ? content : References.without(content, relations::isHidden);
            return new Shown<>(relations.forReader(left), relations.display(ids(visible)));
        }
    }
}
