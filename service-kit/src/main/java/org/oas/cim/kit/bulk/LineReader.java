package org.oas.cim.kit.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a file one by one: UTF-8, separated by line feeds; blank ones are passed over. Used by one thread. */
final class LineReader {

    /** Bytes of a line, at most: as much as of a body that holds one record. */
    static final int MOST_BYTES = 1024 * 1024;

    private static final int BUFFER = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final ObjectMapper json;
    private long number;

    LineReader(InputStream in, ObjectMapper json) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.json = json;
    }

    /**
     * The next line; null at the end.
     *
     * @throws IOException if the connection ends before the file does
     */
    @Nullable
    Line next() throws IOException {
        while (true) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            long length = 0;
            int octet = in.read();
            if (octet < 0) {
                return null;
            }
            number++;
            for (; octet >= 0 && octet != '\n'; octet = in.read()) {
                if (++length <= MOST_BYTES) {
                    bytes.write(octet);
                }
            }
            if (length > MOST_BYTES) {
                return Line.tooLong(number, MOST_BYTES);
            }
            String text = text(bytes);
            if (text == null) {
                return Line.noText(number);
            }
            if (!text.isBlank()) {
                return Line.read(number, text, json);
            }
        }
    }

    /** Null for what is no UTF-8. */
    private @Nullable String text(ByteArrayOutputStream bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
