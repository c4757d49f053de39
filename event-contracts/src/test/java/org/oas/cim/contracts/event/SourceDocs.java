package org.oas.cim.contracts.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of a record says, read from its source. */
final class SourceDocs {

    private static final Path SOURCES = Path.of(System.getProperty("project.root"), "event-contracts/src/main/java");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");

    private SourceDocs() {}

    /** The first sentences of a type of the contracts; empty for any other type. */
    static Optional<String> ofType(Class<?> type) {
        return comment(type).map(comment -> plain(comment.replaceAll("(?s)(<p>|\\n@param).*", "")));
    }

    static Optional<String> ofComponent(Class<?> type, String component) {
        return comment(type).flatMap(comment -> {
            Matcher matcher = Pattern.compile("(?s)@param " + component + "\\b(.*?)(?=\\n@param|$)")
                    .matcher(comment);
            return matcher.find() ? Optional.of(plain(matcher.group(1))) : Optional.empty();
        });
    }

    /** The comment before the declaration, without its asterisks. */
    private static Optional<String> comment(Class<?> type) {
        if (!type.getName().startsWith("org.oas.cim.contracts") || !type.isRecord()) {
            return Optional.empty();
        }
        Matcher matcher = Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s+)*public record "
                        + type.getSimpleName() + "\\(")
                .matcher(source(type));
        return matcher.find()
                ? Optional.of(matcher.group(1).replaceAll("(?m)^\\s*\\* ?", "").strip())
                : Optional.empty();
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(
                    SOURCES.resolve(type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String comment) {
        return INLINE_TAG
                .matcher(comment)
                .replaceAll("$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
