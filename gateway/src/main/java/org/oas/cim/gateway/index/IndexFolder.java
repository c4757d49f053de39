package org.oas.cim.gateway.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import org.oas.cim.gateway.FeedConfig;

/**
 * The folder that holds the indexes: one subfolder each, {@code <epoch>~<build>}, of which the highest build is the newest. Never
 * touches anything else in there.
 */
@ApplicationScoped
class IndexFolder {

    private static final Logger LOG = Logger.getLogger(IndexFolder.class);
    private static final Pattern NAME = Pattern.compile(Epoch.PATTERN + "~(\\d{1,9})");

    private final Path root;
    private int newest;

    IndexFolder(FeedConfig config) {
        this.root = config.indexDir().toAbsolutePath();
    }

    /** The indexes' folders, the newest first; none if there is no folder. */
    synchronized List<Path> newestFirst() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            List<Path> folders = entries.filter(entry -> build(entry) > 0)
                    .sorted(Comparator.comparingInt(IndexFolder::build).reversed())
                    .toList();
            newest = Math.max(newest, folders.isEmpty() ? 0 : build(folders.getFirst()));
            return folders;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder for a new index; it does not exist yet. */
    synchronized Path next(Epoch epoch) {
        newest++;
        return root.resolve(epoch + "~" + newest);
    }

    /** Deletes an index' folder. What cannot be deleted stays and is tried again at the next start. */
    void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("an old index could not be deleted; folder=%s cause=%s", folder, e);
        }
    }

    private static int build(Path folder) {
        Matcher matcher = NAME.matcher(String.valueOf(folder.getFileName()));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
