package org.oas.cim.kit.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** Reads pages of lists that are sorted by one key, newest key first. Thread-safe. */
@ApplicationScoped
public class Pages {

    private final CursorCodec codec;

    Pages(CursorCodec codec) {
        this.codec = codec;
    }

    /**
     * What to read from the store.
     *
     * @param key read on from here, without it; null from the list's start
     * @param ascending whether to read towards the list's start
     * @param count how many, at most
     */
    public record Slice(@Nullable String key, boolean ascending, int count) {}

    /**
     * The page that the query asks for.
     *
     * @param read reads a slice from the store, in reading direction
     * @param key an entry's key
     * @param view entries as they are answered, in the same order
     * @param sync makes the token that all pages from this first one on are answered with
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the cursor is not one of this list
     */
    public <E, V> Page<V> page(
            ListQuery query,
            Function<Slice, List<E>> read,
            Function<E, String> key,
            Function<List<E>, List<V>> view,
            Supplier<String> sync) {
        Cursor cursor = query.cursor() == null ? null : codec.decode(query.cursor(), query.binding());
        boolean backwards = cursor != null && cursor.isPrevious();
        String from = cursor == null ? null : cursor.sortValues().getFirst();
        String token = cursor == null ? sync.get() : cursor.sortValues().getLast();
        List<E> found = read.apply(new Slice(from, backwards, query.limit() + 1));
        boolean more = found.size() > query.limit();
        List<E> kept = more ? found.subList(0, query.limit()) : found;
        List<E> entries = backwards ? kept.reversed() : kept;
        boolean hasNext = backwards || more;
        boolean hasPrevious = backwards ? more : cursor != null;
        return new Page<>(
                view.apply(entries),
                hasNext && !entries.isEmpty() ? url(query, Cursor.next(key.apply(entries.getLast()), token)) : null,
                hasPrevious && !entries.isEmpty()
                        ? url(query, Cursor.previous(key.apply(entries.getFirst()), token))
                        : null,
                token);
    }

    private String url(ListQuery query, Cursor cursor) {
        return query.at(codec.encode(cursor, query.binding()));
    }
}
