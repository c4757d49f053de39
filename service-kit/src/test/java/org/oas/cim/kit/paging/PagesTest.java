package org.oas.cim.kit.paging;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class PagesTest {

    private static final Pattern CURSOR = Pattern.compile("cursor=([^&]+)");

    private final Pages pages = new Pages(new CursorCodec(new byte[] {1, 2, 3}));

    @Property(tries = 300)
    void walkingForwardGivesEveryEntryOnceNewestFirst(
            @ForAll @Size(max = 40) Set<@IntRange(max = 999) Integer> keys,
            @ForAll @IntRange(min = 1, max = 12) int limit) {
        // When
        List<Page<String>> walked = walk(keys, limit, page(keys, limit, null), Page::next);

        // Then
        assertThat(walked.stream().flatMap(page -> page.data().stream())).containsExactlyElementsOf(newestFirst(keys));
        assertThat(walked.subList(0, walked.size() - 1))
                .allSatisfy(page -> assertThat(page.data()).hasSize(limit));
    }

    @Property(tries = 300)
    void walkingBackGivesTheSamePages(
            @ForAll @Size(max = 40) Set<@IntRange(max = 999) Integer> keys,
            @ForAll @IntRange(min = 1, max = 12) int limit) {
        // Given
        List<Page<String>> forward = walk(keys, limit, page(keys, limit, null), Page::next);

        // When
        List<Page<String>> back = walk(keys, limit, forward.getLast(), Page::prev);

        // Then
        assertThat(data(back.reversed())).isEqualTo(data(forward));
        assertThat(back.getLast().prev()).isNull();
    }

    @Property(tries = 100)
    void anEntryAddedInFrontDoesNotShiftTheNextPage(
            @ForAll @Size(min = 3, max = 20) Set<@IntRange(max = 999) Integer> keys,
            @ForAll @IntRange(min = 1, max = 2) int limit) {
        // Given
        Page<String> first = page(keys, limit, null);
        List<String> before = newestFirst(keys);
        keys.add(1_000);

        // When
        Page<String> second = page(keys, limit, cursor(Objects.requireNonNull(first.next())));

        // Then
        assertThat(second.data()).isEqualTo(before.subList(limit, Math.min(2 * limit, before.size())));
    }

    @Test
    void aListThatEndsWithThePageHasNoNextOne() {
        // When
        Page<String> page = page(Set.of(1, 2), 2, null);

        // Then
        assertThat(page.data()).containsExactly("0002", "0001");
        assertThat(page.next()).isNull();
        assertThat(page.prev()).isNull();
    }

    @Test
    void anEmptyListIsOneEmptyPage() {
        // Then
        assertThat(page(Set.of(), 5, null)).isEqualTo(new Page<>(List.of(), null, null, "now"));
    }

    @Test
    void everyPageHasTheTokenOfTheFirstOne() {
        // When
        List<Page<String>> walked = walk(Set.of(1, 2, 3), 1, page(Set.of(1, 2, 3), 1, null), Page::next);

        // Then
        assertThat(walked).hasSize(3).extracting(Page::sync).containsOnly("now");
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        // Given
        String next = Objects.requireNonNull(page(Set.of(1, 2, 3), 1, null).next());
        ListQuery other = new ListQuery("/v1/things", Map.of("status", "other"), "reader", 1, cursor(next));

        // When
        Refusal refusal =
                Refusal.of(() -> pages.page(other, slice -> List.of(), Function.identity(), key -> key, () -> "now"));

        // Then
        assertThat(refusal.status()).isEqualTo(400);
    }

    private List<Page<String>> walk(
            Set<Integer> keys, int limit, Page<String> start, Function<Page<String>, @Nullable String> onward) {
        List<Page<String>> walked = new ArrayList<>(List.of(start));
        String url = onward.apply(start);
        while (url != null) {
            Page<String> page = page(keys, limit, cursor(url));
            walked.add(page);
            assertThat(walked).hasSizeLessThan(100);
            url = onward.apply(page);
        }
        return walked;
    }

    private Page<String> page(Set<Integer> keys, int limit, @Nullable String cursor) {
        ListQuery query = new ListQuery("/v1/things", Map.of("status", "any one"), "reader", limit, cursor);
        return pages.page(
                query, slice -> read(keys, slice), key -> key, key -> key, () -> cursor == null ? "now" : "later");
    }

    /** What a store does: sorted, from the key on, so many. */
    private static List<String> read(Set<Integer> keys, Pages.Slice slice) {
        List<String> sorted = slice.ascending() ? newestFirst(keys).reversed() : newestFirst(keys);
        String from = slice.key();
        return sorted.stream()
                .filter(key -> from == null || (slice.ascending() ? key.compareTo(from) > 0 : key.compareTo(from) < 0))
                .limit(slice.count())
                .toList();
    }

    private static List<String> newestFirst(Set<Integer> keys) {
        return keys.stream()
                .map(key -> String.format("%04d", key))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<List<String>> data(List<Page<String>> walked) {
        return walked.stream().map(Page::data).toList();
    }

    private static String cursor(String url) {
        Matcher matcher = CURSOR.matcher(URI.create(url).getRawQuery());
        assertThat(matcher.find()).isTrue();
        return URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8);
    }
}
