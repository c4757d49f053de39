package org.oas.cim.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of one server: made once, kept over restarts. */
record PostgresCluster(Path home, ServerAccount account, Path folder, String password) {

    /** Every transaction that was acknowledged is on the disk: these three are never traded for speed. */
    private static final Map<String, String> DURABILITY =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    /** Opens the files below {@code data}, or makes them there. An interrupted first start leaves nothing half done. */
    static PostgresCluster open(Path data, Path log) throws IOException {
        var account = ServerAccount.detect();
        account.createFolder(data);
        var cluster = new PostgresCluster(
                PostgresBinaries.in(cache(account, data)),
                account,
                data.resolve("cluster"),
                Secret.in(data.resolve("password")));
        if (!Files.isDirectory(cluster.folder)) {
            cluster.create(data.resolve("cluster-unfinished"), data.resolve("password"), log);
        }
        return cluster;
    }

    List<String> serverCommand(int port) {
        var arguments = new ArrayList<String>(List.of("-D", folder.toString()));
        setting(arguments, "listen_addresses", "127.0.0.1");
        setting(arguments, "port", Integer.toString(port));
        setting(arguments, "unix_socket_directories", "");
        setting(arguments, "max_connections", "100");
        setting(arguments, "timezone", "UTC");
        setting(arguments, "log_timezone", "UTC");
        DURABILITY.forEach((name, value) -> setting(arguments, name, value));
        return OwnSession.of(account.command(home.resolve("bin/postgres"), arguments));
    }

    /** Starts one of PostgreSQL's programs; what it says goes to the end of {@code log}. */
    static Process start(List<String> command, Path log) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private void create(Path unfinished, Path passwordFile, Path log) throws IOException {
        FolderTree.delete(unfinished);
        account.createFolder(unfinished);
        var arguments = List.of(
                "--pgdata=" + unfinished,
                "--username=" + LocalPostgres.USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        account.giveFile(passwordFile);
        var initdb = start(account.command(home.resolve("bin/initdb"), arguments), log);
        if (Exits.await(initdb) != 0) {
            throw new IOException("PostgreSQL could not make its data folder, see " + log);
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path cache(ServerAccount account, Path data) {
        var configured = System.getenv("XDG_CACHE_HOME");
        var cache = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        var ours = cache.resolve("cim-hub");
        // Another account cannot look into this one's home; and some accounts have no home to write to.
        return account.owner().isEmpty()
                        && (Files.isWritable(ours) || ours.toFile().mkdirs())
                ? ours
                : data.resolve("programs");
    }

    private static void setting(List<String> arguments, String name, String value) {
        arguments.add("-c");
        arguments.add(name + "=" + value);
    }
}
