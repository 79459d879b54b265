package ripple.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a Java of its own. */
final class ServerProcess implements AutoCloseable {

    static final String LISTENS = "Bare listens at ";

    private static final Pattern ADDRESS = Pattern.compile("listens at (\\S+)");
    private static final Path JAR = Path.of("target/ripple.jar").toAbsolutePath();
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long A_MOMENT = TimeUnit.MILLISECONDS.toNanos(2);

    private final Process process;
    private final Path said;
    private final URI address;
    private final long begun;

    private ServerProcess(Path folder, List<String> command, Map<String, String> environment) throws IOException {
        this.said = Files.createTempFile(folder, "server", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        this.begun = System.nanoTime();
        this.process = builder.start();
        this.address = awaitAddress();
    }

    /** As the service of {@code deploy} starts Java, in as little heap as the aim for memory names. */
    static List<String> littleMemory() {
        return List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    /** The finished jar as an administrator starts it. */
    static ServerProcess ripple(Path folder, Path database, SlackStub slack, List<String> options) throws IOException {
        List<String> command = java(options);
        command.addAll(List.of("-jar", JAR.toString(), "serve"));
        return new ServerProcess(
                folder,
                command,
                Map.of(
                        "SLACK_BOT_TOKEN", "xoxb-of-the-bench",
                        "SLACK_SIGNING_SECRET", SlashCommands.SIGNING_SECRET,
                        "SLACK_API_URL", slack.api(),
                        "RIPPLE_DATABASE_URL", "jdbc:sqlite:" + database,
                        "RIPPLE_PORT", "0",
                        "MALLOC_ARENA_MAX", "2"));
    }

    /** The tour loads what `serve` needs, and more. */
    static void archiveClasses(Path folder, Path archive) throws IOException, InterruptedException {
        List<String> command = java(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-XX:ArchiveClassesAtExit=" + archive);
        command.addAll(List.of("-jar", JAR.toString(), "playground", "--tour", "--port", "0", "--app-port", "0"));
        Process tour = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (tour.waitFor() != 0) {
            throw new IOException("The tour did not end well");
        }
    }

    static ServerProcess bare(Path folder, Path database) throws IOException {
        List<String> command = java(List.of());
        command.addAll(List.of("-cp", classPath()));
        command.addAll(List.of(BareServer.class.getName(), "jdbc:sqlite:" + database));
        return new ServerProcess(folder, command, Map.of());
    }

    /** Of the bench and of Ripple. */
    static String classPath() {
        return Path.of("target/test-classes").toAbsolutePath() + File.pathSeparator + JAR;
    }

    static List<String> java(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        String more = System.getProperty("ripple.bench.java", "");
        command.addAll(more.isBlank() ? List.of() : List.of(more.split(" ")));
        return command;
    }

    URI address() {
        return address;
    }

    /** From the start of the process until it says that it is well. */
    double secondsUntilReady() throws IOException {
        URI ready = address.resolve("/health/ready");
        while (System.nanoTime() - begun < PATIENCE) {
            HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
            if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
                return (System.nanoTime() - begun) / 1e9;
            }
            LockSupport.parkNanos(A_MOMENT);
        }
        throw new IOException("Not ready in time: " + Files.readString(said));
    }

    /** What of the process is in memory now, by Linux's account. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .sum()
                / 1024;
    }

    private URI awaitAddress() throws IOException {
        while (process.isAlive() && System.nanoTime() - begun < PATIENCE) {
            Matcher matcher = ADDRESS.matcher(Files.readString(said));
            if (matcher.find()) {
                return URI.create(matcher.group(1));
            }
            LockSupport.parkNanos(A_MOMENT);
        }
        process.destroyForcibly();
        throw new IOException("It did not start: " + Files.readString(said));
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
