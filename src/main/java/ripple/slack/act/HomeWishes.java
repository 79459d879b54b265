package ripple.slack.act;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * The Home pages that are to be drawn: each person's once, as it was wished last, and in each program no more a minute than Slack takes.
 * What came too fast is drawn when its time has come, from what is true then.
 */
final class HomeWishes {

    /** Slack's tier 4 allows somewhat more than a hundred in a minute. */
    static final int AT_ONCE = 50;

    private static final int EACH_MINUTE = 60;
    private static final int MOST_WISHES = 10_000;
    private static final Duration REST = Duration.ofSeconds(1);

    private final Executor later;
    private final BiConsumer<Asker, HomePlace> draw;
    private final Map<ProgramId, InProgram> programs = new LinkedHashMap<>();
    private final AtomicBoolean resting = new AtomicBoolean();

    /** @param draw called in {@code later}'s thread */
    HomeWishes(Executor later, BiConsumer<Asker, HomePlace> draw) {
        this.later = later;
        this.draw = draw;
    }

    private record Wish(Asker asker, HomePlace place) {}

    /** The wishes of one program, the oldest first, and how fast it may draw. */
    private record InProgram(Bucket pace, Map<PersonId, Wish> wishes) {
        static InProgram begin() {
            Bucket pace = Bucket.builder()
                    .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(EACH_MINUTE, Duration.ofMinutes(1)))
                    .build();
            return new InProgram(pace, new LinkedHashMap<>());
        }

        void add(Wish wish) {
            PersonId person = wish.asker().person();
            if (wishes.size() < MOST_WISHES || wishes.containsKey(person)) {
                wishes.put(person, wish);
            }
        }

        Optional<Wish> take() {
            if (wishes.isEmpty() || !pace.tryConsume(1)) {
                return Optional.empty();
            }
            Iterator<Wish> each = wishes.values().iterator();
            Wish oldest = each.next();
            each.remove();
            return Optional.of(oldest);
        }
    }

    void add(Asker asker, HomePlace place) {
        synchronized (programs) {
            programs.computeIfAbsent(asker.program(), unused -> InProgram.begin())
                    .add(new Wish(asker, place));
        }
        if (!resting.get()) {
            later.execute(this::drawNext);
        }
    }

    private void drawNext() {
        Optional<Wish> next = takeNext();
        try {
            next.ifPresent(wish -> draw.accept(wish.asker(), wish.place()));
        } finally {
            if (isAnyLeft()) {
                goOn(next.isPresent());
            }
        }
    }

    private void goOn(boolean atOnce) {
        if (atOnce) {
            later.execute(this::drawNext);
        } else if (resting.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(REST.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                    .execute(() -> {
                        resting.set(false);
                        later.execute(this::drawNext);
                    });
        }
    }

    /** The oldest wish of a program that may draw now. */
    private Optional<Wish> takeNext() {
        synchronized (programs) {
            return programs.values().stream()
                    .map(InProgram::take)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    private boolean isAnyLeft() {
        synchronized (programs) {
            return programs.values().stream()
                    .anyMatch(program -> !program.wishes().isEmpty());
        }
    }
}
