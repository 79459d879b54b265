package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Each state in which a request can be, and what its author reads then. */
class RequestStatusWordsTest {

    private static final Instant DUE = Instant.parse("2026-11-26T22:00:00Z");
    private static final String BY = "Thursday, Nov 26, 5:00 PM EST";
    private static final PersonId CHEN = new PersonId(1);
    private static final PersonId PRIYA = new PersonId(2);

    /** A state, what must be said, and what would not be true. */
    private record Case(RequestStatus status, String says, List<String> untrue) {}

    static Stream<Case> states() {
        return Stream.of(
                new Case(
                        asked(Route.CHOSEN, true, 0),
                        "Asked Dr Chen, answer due " + BY + "; if not, I ask your next choice.",
                        untrue("line", "room")),
                new Case(
                        asked(Route.SUGGESTED, true, 0),
                        "if not, I ask the one who fits next best.",
                        untrue("your next choice", "line")),
                new Case(
                        asked(Route.CHOSEN, false, 0),
                        "if not, I keep looking for you.",
                        untrue("next choice", "line")),
                new Case(
                        asked(Route.CHOSEN, false, 2),
                        "You keep your place in line until then: 2nd.",
                        untrue("You are 2nd", "room")),
                new Case(
                        offered(Origin.ROOM, Optional.empty(), 1),
                        "There is room: Dr Chen could be your mentor. Nothing of your request has been passed on."
                                + " Please answer by " + BY + "; you keep your place in line either way.",
                        untrue("1st in line", "suggests", "Asked")),
                new Case(
                        offered(Origin.MENTOR, Optional.of(PRIYA), 0),
                        "Priya suggests Dr Chen. Nothing of your request has been passed on. Please answer by " + BY
                                + "; your request goes on either way.",
                        untrue("in line", "There is room")),
                new Case(
                        new RequestStatus(
                                request(RequestState.WAITING, Route.CHOSEN),
                                Optional.empty(),
                                false,
                                1,
                                Optional.of(CHEN)),
                        "A round proposes Dr Chen as your mentor: a place is held for you until both of you have answered.",
                        untrue("1st in line", "I look for", "Asked")),
                new Case(
                        new RequestStatus(
                                request(RequestState.WAITING, Route.CHOSEN),
                                Optional.empty(),
                                false,
                                3,
                                Optional.empty()),
                        "You are 3rd in line; the lead knows. I look for somebody who fits and has room, and ask you first.",
                        untrue("Nobody", "Asked", "held")));
    }

    @ParameterizedTest
    @MethodSource("states")
    void eachStateSaysWhatIsTrueInIt(Case each) {
        String said = RequestStatusWords.sentence(
                each.status(), person -> person.equals(CHEN) ? "Dr Chen" : "Priya", ZoneId.of("America/New_York"));
        assertThat(said).contains(each.says()).doesNotContain(each.untrue());
    }

    @Test
    void noLiveStateIsForgotten() {
        assertThat(states().map(each -> each.status().request().state()))
                .containsAll(Arrays.stream(RequestState.values())
                        .filter(RequestState::isLive)
                        .toList());
    }

    private static RequestStatus asked(Route route, boolean hasNext, int place) {
        Choice choice = choice(Origin.PICKED, Optional.empty(), ChoiceState.ASKED);
        return new RequestStatus(
                request(RequestState.ASKING, route), Optional.of(choice), hasNext, place, Optional.empty());
    }

    private static RequestStatus offered(Origin origin, Optional<PersonId> by, int place) {
        Choice choice = choice(origin, by, ChoiceState.OFFERED);
        return new RequestStatus(
                request(RequestState.OFFERED, Route.CHOSEN), Optional.of(choice), false, place, Optional.empty());
    }

    private static Choice choice(Origin origin, Optional<PersonId> by, ChoiceState state) {
        return new Choice(
                new ProgramId(1), new RequestId(1), 1, CHEN, origin, by, state, Optional.of(DUE), Optional.of(DUE));
    }

    private static MatchRequest request(RequestState state, Route route) {
        return new MatchRequest(
                new RequestId(1),
                new ProgramId(1),
                new PersonId(3),
                Optional.empty(),
                "",
                route,
                state,
                DUE,
                DUE,
                Optional.empty());
    }

    private static List<String> untrue(String... words) {
        return List.of(words);
    }
}
