package org.religionscongress.concord.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL of this machine's own, with the tools that its operators have: the one that the tests bring along has a
 * server only, and a tool reads no server newer than itself.
 */
public final class InstalledPostgresql implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    public static final String USER = "postgres";

    private final Path tools;
    private final Path files;
    private final int port;

    private InstalledPostgresql(Path tools) {
        this.tools = tools;
        try {
            files = Files.createTempDirectory("concord-postgresql");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        port = freePort();
        Shell.run(server(
                "initdb", "-A", "trust", "-U", USER, "-E", "UTF-8", "--locale", "C.UTF-8", "-D", files.toString()));
        Shell.run(server(
                "pg_ctl",
                "-D",
                files.toString(),
                "-l",
                files.resolve("log").toString(),
                "-o",
                "-F -p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200",
                "-w",
                "start"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    public static boolean isThere() {
        return tools().isPresent();
    }

    /** Of the newest version that is installed. */
    public static InstalledPostgresql start() {
        return new InstalledPostgresql(
                tools().orElseThrow(() -> new IllegalStateException("No PostgreSQL is installed in " + INSTALLED)));
    }

    /** A new, empty database. */
    public TestDatabase database(String name) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return named(name);
    }

    /** Runs a client's tool as an operator does, told where the server is. */
    public void tool(String name, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(tools.resolve(name).toString(), "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", USER));
        command.addAll(List.of(arguments));
        Shell.run(command);
    }

    /** Runs lines as an operator types them, with the tools at hand and told where the server is. */
    public void shell(List<String> lines, Path directory) {
        Map<String, String> environment = Map.of(
                "PATH",
                tools + ":" + System.getenv("PATH"),
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                Integer.toString(port),
                "PGUSER",
                USER);
        Shell.lines(lines, directory, environment);
    }

    /** A database that is already there. */
    public TestDatabase named(String name) {
        return new TestDatabase("PostgreSQL", url(name), USER, "");
    }

    @Override
    public void close() {
        stop();
    }

    private synchronized void stop() {
        if (Files.exists(files.resolve("postmaster.pid"))) {
            Shell.run(server("pg_ctl", "-D", files.toString(), "-m", "fast", "-w", "stop"));
        }
        try (var left = Files.exists(files) ? Files.walk(files) : java.util.stream.Stream.<Path>empty()) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The server refuses to run as root: there it gets a name of its own, without leaving its files to anybody. */
    private List<String> server(String tool, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(tools.resolve(tool).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static Optional<Path> tools() {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (var versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .filter(bin -> Files.isExecutable(bin.resolve("pg_dump")))
                    .max(Comparator.comparingInt(InstalledPostgresql::version));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int version(Path bin) {
        return Integer.parseInt(bin.getParent().getFileName().toString());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
