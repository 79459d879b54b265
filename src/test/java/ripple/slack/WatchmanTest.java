package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ripple.database.BusyException;

@Timeout(30)
class WatchmanTest {

    private final Watchman watchman = new Watchman(Duration.ofMillis(50));
    private final List<String> said = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        watchman.close();
    }

    @Test
    void workInTimeGivesItsAnswerAndNobodyElseSpeaks() {
        assertThat(watchman.over(() -> "done", () -> said.add("at it"), said::add))
                .contains("done");
        assertThat(said).isEmpty();
    }

    @Test
    void workThatTakesLongerIsAnsweredForAndItsOwnAnswerComesAfter() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);

        Optional<String> answer = watchman.over(
                () -> {
                    await(answered);
                    return "done";
                },
                () -> {
                    said.add("at it");
                    answered.countDown();
                },
                said::add);

        assertThat(answer).isEmpty();
        assertThat(said).containsExactly("at it", "done");
    }

    @Test
    void theRequestDoesNotEndWhileItIsBeingAnsweredFor() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Optional<String>> request = CompletableFuture.supplyAsync(() -> watchman.over(
                () -> {
                    await(begun);
                    return "done";
                },
                () -> {
                    begun.countDown();
                    await(mayEnd);
                    said.add("at it");
                },
                said::add));
        begun.await();

        assertThat(request).isNotDone();
        mayEnd.countDown();
        assertThat(request.get(10, TimeUnit.SECONDS)).isEmpty();
        assertThat(said).containsExactly("at it", "done");
    }

    @Test
    void whatWorkThrowsIsThrownAndNobodyAnswersForIt() {
        assertThatThrownBy(() -> watchman.over(
                        () -> {
                            throw new IllegalArgumentException("no");
                        },
                        () -> said.add("at it"),
                        answer -> said.add("late")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(said).isEmpty();
    }

    @Test
    void oneSlowWorkHoldsUpNoOther() {
        CountDownLatch slow = new CountDownLatch(1);
        CompletableFuture<Optional<String>> first = CompletableFuture.supplyAsync(() -> watchman.over(
                () -> {
                    await(slow);
                    return "slow";
                },
                () -> said.add("at it"),
                said::add));

        assertThat(watchman.over(() -> "quick", () -> said.add("never"), said::add))
                .contains("quick");
        slow.countDown();
        first.join();
        assertThat(said).doesNotContain("never");
    }

    @Test
    void tooMuchAtOnceIsBusy() {
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(Watchman.MOST_AT_ONCE);
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < Watchman.MOST_AT_ONCE; i++) {
            Thread person = new Thread(() -> watchman.over(
                    () -> {
                        begun.countDown();
                        await(slow);
                        return "done";
                    },
                    () -> {},
                    said::add));
            person.start();
            people.add(person);
        }
        await(begun);

        assertThatThrownBy(() -> watchman.over(() -> "one more", () -> {}, said::add))
                .isInstanceOf(BusyException.class);
        slow.countDown();
        people.forEach(WatchmanTest::join);
        assertThat(watchman.over(() -> "one more", () -> {}, said::add)).contains("one more");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
