package org.oas.cim.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random secret of this installation: 256 bits in hexadecimal, made once, readable by its owner only (mode 600). */
public final class Secret {

    private static final int BYTES = 32;

    private Secret() {}

    /** The secret kept in the file; it is made where the file is absent or empty. */
    public static String in(Path file) throws IOException {
        if (!Files.exists(file) || Files.readString(file).isBlank()) {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            write(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    private static void write(Path file, String secret) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, secret + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
