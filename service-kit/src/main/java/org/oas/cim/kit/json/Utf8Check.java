package org.oas.cim.kit.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.io.ContentReference;

/**
 * Lets nothing through but UTF-8 (RFC 3629 §4), which JSON is (RFC 8259 §8.1), and no NUL, which JSON never has and UTF-16 and UTF-32
 * are full of. Not thread-safe.
 */
final class Utf8Check extends FilterInputStream {

    private int awaited;
    private int least = 0x80;
    private int most = 0xBF;
    private long offset;
    private int line = 1;
    private int column;

    Utf8Check(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        if (octet < 0) {
            end();
        } else {
            check(octet);
        }
        return octet;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        if (count < 0) {
            end();
        }
        for (int i = from; i < from + count; i++) {
            check(Byte.toUnsignedInt(buffer[i]));
        }
        return count;
    }

    /** Bytes that are passed over would not be checked. */
    @Override
    public boolean markSupported() {
        return false;
    }

    private void check(int octet) throws IOException {
        offset++;
        if (awaited > 0) {
            refuse(octet < least || octet > most);
            awaited--;
            expect(awaited, 0x80, 0xBF);
            return;
        }
        column++;
        refuse(octet == 0 || (octet >= 0x80 && octet < 0xC2) || octet > 0xF4);
        if (octet == '\n') {
            line++;
            column = 0;
        }
        switch (octet) {
            case 0xE0 -> expect(2, 0xA0, 0xBF);
            case 0xED -> expect(2, 0x80, 0x9F);
            case 0xF0 -> expect(3, 0x90, 0xBF);
            case 0xF4 -> expect(3, 0x80, 0x8F);
            default -> expect(octet < 0xC2 ? 0 : octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3, 0x80, 0xBF);
        }
    }

    /** How many more bytes the character has, and between which the next one is. */
    private void expect(int number, int from, int to) {
        awaited = number;
        least = from;
        most = to;
    }

    private void end() throws IOException {
        refuse(awaited > 0);
    }

    private void refuse(boolean isWrong) throws IOException {
        if (isWrong) {
            JsonLocation location = new JsonLocation(ContentReference.unknown(), offset, line, Math.max(1, column));
            throw new JsonParseException(null, "is no UTF-8", location);
        }
    }
}
