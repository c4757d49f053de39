package org.oas.cim.kit.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.kit.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class CursorCodecTest {

    private static final String QUERY = "/v1/activities?status=planned&\nreader";

    private final CursorCodec codec = new CursorCodec("a key".getBytes(StandardCharsets.UTF_8));

    @Property(tries = 300)
    void aCursorIsReadBackTheSame(@ForAll("cursors") Cursor cursor, @ForAll @StringLength(max = 50) String query) {
        // When
        Cursor read = codec.decode(codec.encode(cursor, query), query);

        // Then
        assertThat(read).isEqualTo(cursor);
    }

    @Property(tries = 300)
    void aCursorIsPlainTextForAUrl(@ForAll("cursors") Cursor cursor) {
        // Then
        assertThat(codec.encode(cursor, QUERY)).matches("[A-Za-z0-9_-]+");
    }

    @Property(tries = 300)
    void aCursorWithOneBitAlteredIsRefused(@ForAll("cursors") Cursor cursor, @ForAll @IntRange(max = 100_000) int at) {
        // Given
        byte[] bytes = Base64.getUrlDecoder().decode(codec.encode(cursor, QUERY));
        int bit = at % (bytes.length * 8);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);

        // When
        Refusal refusal = Refusal.of(() -> codec.decode(text(bytes), QUERY));

        // Then
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.places()).containsExactly("cursor");
    }

    @Property(tries = 300)
    void aCursorWithOneCharacterAlteredIsRefused(
            @ForAll("cursors") Cursor cursor,
            @ForAll @IntRange(max = 100_000) int at,
            @ForAll("base64Characters") char other) {
        // Given
        StringBuilder altered = new StringBuilder(codec.encode(cursor, QUERY));
        int index = at % altered.length();
        if (altered.charAt(index) == other) {
            other = other == 'A' ? 'B' : 'A';
        }
        altered.setCharAt(index, other);

        // When
        Refusal refusal = Refusal.of(() -> codec.decode(altered.toString(), QUERY));

        // Then
        assertThat(refusal.status()).isEqualTo(400);
    }

    @Property(tries = 200)
    void aCursorOfAnotherQueryIsRefused(@ForAll("cursors") Cursor cursor, @ForAll String one, @ForAll String other) {
        // Given
        String another = one.equals(other) ? other + "&" : other;

        // When
        Refusal refusal = Refusal.of(() -> codec.decode(codec.encode(cursor, one), another));

        // Then
        assertThat(refusal.status()).isEqualTo(400);
    }

    @Test
    void whatIsSignedCannotMoveFromTheQueryIntoTheCursor() {
        // Given
        byte[] genuine = Base64.getUrlDecoder().decode(codec.encode(Cursor.next("1"), "ab"));
        byte[] moved = new byte[genuine.length + 1];
        int content = genuine.length - 16;
        System.arraycopy(genuine, 0, moved, 0, content);
        moved[content] = 'a';
        System.arraycopy(genuine, content, moved, content + 1, 16);

        // When
        Refusal refusal = Refusal.of(() -> codec.decode(text(moved), "b"));

        // Then
        assertThat(refusal.status()).isEqualTo(400);
    }

    @Test
    void aCursorSignedWithAnotherKeyIsRefused() {
        // Given
        CursorCodec foreign = new CursorCodec("another key".getBytes(StandardCharsets.UTF_8));
        String cursor = foreign.encode(Cursor.next("1"), QUERY);

        // When
        Refusal refusal = Refusal.of(() -> codec.decode(cursor, QUERY));

        // Then
        assertThat(refusal.status()).isEqualTo(400);
    }

    @Test
    void instancesWithTheSameKeyUnderstandEachOther() {
        // Given
        CursorCodec sibling = new CursorCodec("a key".getBytes(StandardCharsets.UTF_8));

        // When
        Cursor read = sibling.decode(codec.encode(Cursor.previous("1"), QUERY), QUERY);

        // Then
        assertThat(read).isEqualTo(Cursor.previous("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAA", "not base64!", "%00", "=", "ÄÖÜ", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void garbageIsRefused(String garbage) {
        // When
        Refusal refusal = Refusal.of(() -> codec.decode(garbage, QUERY));

        // Then
        assertThat(refusal.status()).isEqualTo(400);
    }

    @Test
    void anOverlongTextIsRefusedUnread() {
        // When
        Refusal refusal = Refusal.of(() -> codec.decode("A".repeat(100_000), QUERY));

        // Then
        assertThat(refusal.status()).isEqualTo(400);
    }

    @Provide
    Arbitrary<Cursor> cursors() {
        Arbitrary<List<String>> values =
                Arbitraries.strings().ofMaxLength(40).list().ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(Arrays.asList(Cursor.Direction.values())), values)
                .as(Cursor::new);
    }

    @Provide
    Arbitrary<Character> base64Characters() {
        return Arbitraries.chars().alpha().numeric().with('-', '_');
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
