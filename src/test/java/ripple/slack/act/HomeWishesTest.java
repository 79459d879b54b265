package ripple.slack.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Standing;

class HomeWishesTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Long> drawn = new ArrayList<>();
    private final HomeWishes wishes = new HomeWishes(waiting::add, (asker, place) -> {
        drawn.add(asker.person().value());
        if (asker.person().value() == 13) {
            throw new IllegalStateException("This page cannot be drawn");
        }
    });

    @Test
    void manyWishesOfOnePersonAreOnePage() {
        wishes.add(asker(1, 1), HomePlace.START);
        wishes.add(asker(1, 2), HomePlace.START);
        wishes.add(asker(1, 1), HomePlace.START);
        drawAll();

        assertThat(drawn).containsExactly(1L, 2L);
    }

    @Test
    void aWishAfterItsPageWasDrawnIsAnotherPage() {
        wishes.add(asker(1, 1), HomePlace.START);
        drawAll();
        wishes.add(asker(1, 1), HomePlace.START);
        drawAll();

        assertThat(drawn).containsExactly(1L, 1L);
    }

    @Test
    void oneProgramDrawsNoFasterThanSlackTakesAndHoldsUpNoOther() {
        for (int person = 100; person < 100 + HomeWishes.AT_ONCE + 10; person++) {
            wishes.add(asker(1, person), HomePlace.START);
        }
        wishes.add(asker(2, 1), HomePlace.START);
        drawAll();

        assertThat(drawn).contains(1L);
        assertThat(drawn.size()).isBetween(HomeWishes.AT_ONCE + 1, HomeWishes.AT_ONCE + 3); // a second may pass
    }

    @Test
    void aPageThatCannotBeDrawnHoldsUpNoOther() {
        wishes.add(asker(1, 13), HomePlace.START);
        wishes.add(asker(1, 14), HomePlace.START);
        waiting.remove(); // as if the queue had been full

        assertThatThrownBy(this::drawAll).isInstanceOf(IllegalStateException.class);
        drawAll();

        assertThat(drawn).containsExactly(13L, 14L);
    }

    private void drawAll() {
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    private static Asker asker(long program, long person) {
        ProgramId in = new ProgramId(program);
        PersonId id = new PersonId(person);
        return new Asker(in, id, "T1", "U" + person, new Person(id, in, "", ZoneOffset.UTC, Standing.MEMBER, false));
    }
}
