package org.oas.cim.kit.paging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import org.oas.cim.kit.HubConfig;
import org.oas.cim.kit.problem.Problems;

/**
 * Cursors to and from opaque text. The text is signed together with the query it belongs to: altered or used with another query, it
 * is refused. All instances with the same key understand each other's. Thread-safe.
 */
@ApplicationScoped
public class CursorCodec {

    private static final Logger LOG = Logger.getLogger(CursorCodec.class);
    private static final int SIGNATURE_BYTES = 16;
    private static final int MAX_CHARACTERS = 2_000;

    private final SecretKeySpec key;

    @Inject
    CursorCodec(HubConfig config) {
        this(config.cursorKey()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(CursorCodec::randomKey));
    }

    CursorCodec(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /**
     * The cursor as text.
     *
     * @param query what the cursor is bound to: the list, its filters and its sort, in one spelling
     */
    public String encode(Cursor cursor, String query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBoolean(cursor.isPrevious());
            out.writeByte(cursor.sortValues().size());
            for (String value : cursor.sortValues()) {
                out.writeUTF(value);
            }
            out.write(signature(bytes.toByteArray(), query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text(bytes.toByteArray());
    }

    /**
     * Reads a cursor back.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the text is no cursor of this query
     */
    public Cursor decode(String text, String query) {
        try {
            if (text.length() > MAX_CHARACTERS) {
                throw Problems.badCursor();
            }
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            int signed = bytes.length - SIGNATURE_BYTES;
            if (signed < 2 || !text(bytes).equals(text)) {
                throw Problems.badCursor();
            }
            byte[] content = Arrays.copyOf(bytes, signed);
            byte[] signature = Arrays.copyOfRange(bytes, signed, bytes.length);
            if (!MessageDigest.isEqual(signature, signature(content, query))) {
                throw Problems.badCursor();
            }
            return read(content);
        } catch (IllegalArgumentException | IOException e) {
            throw Problems.badCursor();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Cursor read(byte[] content) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            Cursor.Direction direction = in.readBoolean() ? Cursor.Direction.PREVIOUS : Cursor.Direction.NEXT;
            int count = in.readUnsignedByte();
            List<String> values = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                values.add(in.readUTF());
            }
            return new Cursor(direction, values);
        }
    }

    private byte[] signature(byte[] content, String query) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
            mac.update(content);
            return Arrays.copyOf(mac.doFinal(query.getBytes(StandardCharsets.UTF_8)), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] randomKey() {
        LOG.warn("no cursor key is configured: cursors end with this process");
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
