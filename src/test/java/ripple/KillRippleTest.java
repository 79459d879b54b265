package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ripple.playground.PlaygroundClient;
import ripple.playground.Seat;
import ripple.playground.SettingUp;
import ripple.playground.slack.Fault;

/** {@code kill -9} of the finished jar at random points while people share ideas and Slack answers badly: what was answered "Saved" is there. */
@Tag("kill")
@Timeout(2400)
class KillRippleTest {
    private static final int KILLS = Integer.getInteger("ripple.kills", 20);
    private static final int WRITERS = 4;
    private static final Pattern SAVED = Pattern.compile("Saved as idea (\\d+)");

    @TempDir
    private Path folder = Path.of("target");

    private final Random random = new Random(3);
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger words = new AtomicInteger();

    @Test
    void noIdeaAnsweredSavedIsLostAndEveryConfirmationComesOnceAndInOrder() throws Exception {
        try (SlackSide slack = new SlackSide()) {
            goLive(slack);
            for (int kill = 0; kill < KILLS; kill++) {
                shareUntilKilled(slack);
            }
            try (RippleProcess last = start(slack)) {
                Seat author = heal(slack.connect(last.awaitAddress()));
                awaitQuiet();
                reckon(author);
            }
        }
    }

    /** Before that, messages would reach the installer alone. */
    private void goLive(SlackSide slack) throws Exception {
        try (RippleProcess first = start(slack)) {
            new SettingUp(slack.connect(first.awaitAddress())).toLive();
        }
    }

    private void shareUntilKilled(SlackSide slack) throws Exception {
        int enough = acknowledged.size() + 30 + random.nextInt(200); // by progress: a slow machine meets the same load
        CountDownLatch reached = new CountDownLatch(1);
        AtomicBoolean over = new AtomicBoolean();
        List<CompletableFuture<Void>> people = new ArrayList<>();
        try (RippleProcess ripple = start(slack)) {
            URI events = ripple.awaitAddress();
            PlaygroundClient client = slack.connect(events);
            faults(client);
            IntStream.range(0, WRITERS)
                    .mapToObj(writer -> alone(() -> shareWords(slack, events, enough, reached)))
                    .forEach(people::add);
            people.add(alone(() -> shareForms(client.as(SlackSide.AMARA), over)));
            assertThat(reached.await(2, TimeUnit.MINUTES)).as("work went on").isTrue();
        }
        over.set(true);
        people.forEach(CompletableFuture::join);
    }

    private RippleProcess start(SlackSide slack) {
        return RippleProcess.start(folder, slack.environment(), "serve");
    }

    private static CompletableFuture<Void> alone(Runnable deed) {
        return CompletableFuture.runAsync(deed, AtExit::inOwnThread);
    }

    private void faults(PlaygroundClient client) {
        client.fault(Fault.ANSWER_DROPPED, 1 + random.nextInt(3), "chat.postMessage");
        client.fault(Fault.SERVER_ERROR, 1 + random.nextInt(3), "conversations.history");
        client.fault(Fault.RATE_LIMIT, 1, "conversations.open");
    }

    private void shareWords(SlackSide slack, URI events, int enough, CountDownLatch reached) {
        try {
            while (true) {
                String noticed = "The stairs are dark, part " + words.incrementAndGet();
                Matcher saved = SAVED.matcher(slack.idea(events, noticed).body());
                if (saved.find()) {
                    acknowledged.put(Integer.valueOf(saved.group(1)), noticed);
                }
                if (acknowledged.size() >= enough) {
                    reached.countDown();
                }
            }
        } catch (IOException killed) {
            // Nobody was told "Saved".
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void shareForms(Seat author, AtomicBoolean over) {
        while (!over.get()) {
            author.command("/idea", "");
            author.form().ifPresent(form -> {
                form.type("noticed", "The lift is slow, part " + words.incrementAndGet());
                if (!form.send().ok() || author.form().isPresent()) {
                    form.close();
                }
            });
        }
    }

    private static Seat heal(PlaygroundClient client) {
        List.of(Fault.ANSWER_DROPPED, Fault.SERVER_ERROR, Fault.RATE_LIMIT).forEach(client::faultOff);
        return client.as(SlackSide.AMARA);
    }

    private void awaitQuiet() throws SQLException {
        for (int i = 0; i < 15_000 && !open().isEmpty(); i++) { // one message a second, whatever waits
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        assertThat(open()).as("still to be sent").isEmpty();
    }

    /** Answers only: decisions and requests wait for their reader's hours, on a Saturday until Monday. */
    private Map<Integer, String> open() throws SQLException {
        return rows("SELECT id, state FROM outbox_messages WHERE kind = 'answer' AND state NOT IN ('sent', 'dead')");
    }

    private void reckon(Seat author) throws SQLException {
        Map<Integer, String> kept = rows("SELECT number, noticed FROM ideas");
        Map<Integer, String> byForm = rows("SELECT number, noticed FROM ideas WHERE way = 'form'");
        Map<Integer, String> dead = rows("SELECT id, reason FROM outbox_messages WHERE state = 'dead'");
        List<Integer> told = author.inDirect().messages().stream()
                .map(message -> SAVED.matcher(message.words()))
                .filter(Matcher::find)
                .map(saved -> Integer.valueOf(saved.group(1)))
                .toList();
        long lost = byForm.keySet().stream()
                .filter(number -> !told.contains(number))
                .count();
        long repeated = told.size() - told.stream().distinct().count();
        // An answer to words that comes late goes the same way; several people's words have no order among themselves.
        List<Integer> ofForms = told.stream().filter(byForm::containsKey).toList();
        System.out.printf(
                "kills=%d acknowledged=%d kept=%d confirmations=%d of-forms=%d dead=%d lost=%d repeated=%d%n",
                KILLS, acknowledged.size(), kept.size(), told.size(), ofForms.size(), dead.size(), lost, repeated);

        assertThat(kept).as("ideas answered \"Saved\"").containsAllEntriesOf(acknowledged);
        assertThat(byForm).as("ideas by form").isNotEmpty();
        assertThat(lost).as("confirmations lost").isZero();
        assertThat(repeated).as("confirmations repeated").isZero();
        assertThat(ofForms).as("confirmations in order").isSorted();
    }

    private Map<Integer, String> rows(String sql) throws SQLException {
        Map<Integer, String> rows = new TreeMap<>();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/ripple.db"));
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.put(found.getInt(1), found.getString(2));
            }
        }
        return rows;
    }
}
