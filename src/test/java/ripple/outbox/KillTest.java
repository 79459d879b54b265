package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at random points under load, with a platform that answers badly: what was acknowledged is never lost. */
@Tag("kill")
class KillTest {
    private static final int KILLS = Integer.getInteger("ripple.kills", 20);

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void onSqliteNothingIsLostAndNothingOutOfOrder() throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("kill.db");
        new Story(url, folder, 1).tell("SQLite", KILLS);
    }

    @Test
    void onPostgresqlNothingIsLostAndNothingOutOfOrder() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start()) {
            new Story(server.getJdbcUrl("postgres", "postgres"), folder, 2).tell("PostgreSQL", KILLS / 2);
        }
    }

    /** Kills, a last run that ends by itself, and the reckoning. */
    private static final class Story {
        private final String url;
        private final Path folder;
        private final Random random;
        private final Set<String> acknowledged = new HashSet<>();

        Story(String url, Path folder, long seed) {
            this.url = url;
            this.folder = folder;
            this.random = new Random(seed);
        }

        void tell(String name, int kills) throws Exception {
            try (KillPlatform platform = new KillPlatform(random.nextLong())) {
                for (int kill = 1; kill <= kills; kill++) {
                    runAndKill(platform, Integer.toString(kill));
                }
                platform.heal();
                drain(platform);
                reckon(name, kills, platform);
            }
        }

        private void runAndKill(KillPlatform platform, String run) throws Exception {
            Process process = start(platform, run);
            int enough = 15 + random.nextInt(100); // by progress, not by time: a slow machine meets the same load
            int kept = 0;
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    if (line.startsWith("ack run-")) {
                        acknowledged.add(line.substring(4));
                        kept++;
                    }
                    if (kept == enough && process.isAlive()) {
                        LockSupport.parkNanos(random.nextInt(20_000_000));
                        process.toHandle().destroyForcibly(); // SIGKILL, with what it said before still readable
                    }
                }
            }
            assertThat(process.waitFor()).as("killed, not ended").isEqualTo(137);
        }

        private void drain(KillPlatform platform) throws Exception {
            Process process = start(platform, "drain");
            List<String> said = new ArrayList<>();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                out.lines().forEach(said::add);
            }
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(said).last().isEqualTo("drained");
        }

        private Process start(KillPlatform platform, String run) throws IOException {
            String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            classes,
                            KilledProcess.class.getName(),
                            url,
                            platform.address().toString(),
                            run)
                    .redirectError(folder.resolve("run-" + run + ".log").toFile())
                    .start();
        }

        private void reckon(String name, int kills, KillPlatform platform) {
            Set<String> accounted = new HashSet<>();
            Map<String, Integer> copies = new HashMap<>();
            Map<String, Long> last = new HashMap<>();
            int outOfOrder = 0;
            for (KillPlatform.Arrival arrival : platform.arrivals()) {
                String[] words = arrival.words().split(" ", -1);
                accounted.add(words[0]);
                copies.merge(arrival.conversation() + " " + words[0], 1, Integer::sum);
                Long before = last.put(arrival.conversation() + "/" + words[1], arrival.id());
                outOfOrder += before != null && before > arrival.id() ? 1 : 0;
            }
            List<String> dead = dead();
            accounted.addAll(dead);
            Set<String> lost = new HashSet<>(acknowledged);
            lost.removeAll(accounted);
            long repeatedDirect = repeated(copies, "person:");
            long repeatedElsewhere = repeated(copies, "channel:");
            System.out.printf(
                    "%s: kills=%d acknowledged=%d arrived=%d faults=%d late=%d dead=%d lost=%d out-of-order=%d repeated-direct=%d"
                            + " repeated-elsewhere=%d%n",
                    name,
                    kills,
                    acknowledged.size(),
                    platform.arrivals().size(),
                    platform.faults(),
                    platform.late(),
                    dead.size(),
                    lost.size(),
                    outOfOrder,
                    repeatedDirect,
                    repeatedElsewhere);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(kills * 15);
            assertThat(lost).isEmpty();
            assertThat(outOfOrder).isZero();
            assertThat(repeatedDirect).isZero();
            assertThat(copies.values()).as("one extra copy at most").allMatch(copied -> copied <= 2);
        }

        private static long repeated(Map<String, Integer> copies, String where) {
            return copies.entrySet().stream()
                    .filter(copy -> copy.getKey().startsWith(where) && copy.getValue() > 1)
                    .count();
        }

        private List<String> dead() {
            return Jdbi.create(url)
                    .withHandle(
                            handle -> handle.createQuery("SELECT message_key FROM outbox_messages WHERE state = 'dead'")
                                    .mapTo(String.class)
                                    .list());
        }
    }
}
