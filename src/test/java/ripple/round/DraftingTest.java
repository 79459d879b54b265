package ripple.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ripple.people.PersonId;
import ripple.people.Week;
import ripple.profile.FreeTime;
import ripple.profile.Guide;
import ripple.profile.Hindrances;
import ripple.profile.PersonSet;
import ripple.profile.Seeker;
import ripple.profile.Sites;
import ripple.profile.Traits;

/** A draft is computed in two ways, as long as there are not too many people to wait for the slow one. */
class DraftingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T14:12:00Z");
    private static final Traits ANYTHING = new Traits(0, 0, 0, 0, FreeTime.of(Week.USUAL, ZoneOffset.UTC, NOW));

    @Test
    void upToThreeHundredPeopleBothWaysAreComputed() {
        Drafting.Drafted drafted = Drafting.draft(pool(280, 20), 7);
        assertThat(drafted.highest()).isPresent();
        assertThat(drafted.stable().matched()).isEqualTo(40);
    }

    @Test
    void aboveThreeHundredPeopleOnlyTheStableMatchingIs() {
        Drafting.Drafted drafted = Drafting.draft(pool(281, 20), 7);
        assertThat(drafted.highest()).isEmpty();
        assertThat(drafted.stable().matched()).isEqualTo(40);
        assertThat(drafted.seats()).hasSize(281).allMatch(seat -> seat.highest().isEmpty());
    }

    @Test
    void theSameSeedGivesTheSameDraft() {
        assertThat(Drafting.draft(pool(30, 5), 7)).isEqualTo(Drafting.draft(pool(30, 5), 7));
    }

    private static Pool pool(int mentees, int mentors) {
        Seeker.Seen seen = new Seeker.Seen(ZoneOffset.UTC, NOW, new Sites(List.of()));
        List<Seeker> seekers = IntStream.rangeClosed(1, mentees)
                .mapToObj(each -> new Seeker(
                        new PersonId(each), ANYTHING, PersonSet.NOBODY, false, PersonSet.NOBODY, Hindrances.NONE, seen))
                .toList();
        List<Guide> guides = IntStream.rangeClosed(1, mentors)
                .mapToObj(
                        each -> new Guide(new PersonId(10_000 + each), ANYTHING, 2, PersonSet.NOBODY, Hindrances.NONE))
                .toList();
        List<Line.InLine> line = seekers.stream()
                .map(seeker -> new Line.InLine(seeker.person(), Optional.empty(), List.of()))
                .toList();
        return new Pool(line, seekers, guides, Collections.nCopies(mentors, 2));
    }
}
