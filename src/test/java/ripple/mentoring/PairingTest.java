package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.database.Transaction;
import ripple.idea.IdeaDesk;
import ripple.idea.IdeaNumber;
import ripple.people.PersonId;
import ripple.people.Standing;

/** Mentors and mentees are brought together, and no race gives a place twice. */
class PairingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T14:12:00Z");

    private final ToldOffers offers = new ToldOffers();
    private final MentorshipListeners listeners = new MentorshipListeners();
    private final List<String> heard = new ArrayList<>();

    @OnBothDatabases
    void aPairHoldsAPlaceAndEverybodyWhoListensHearsIt(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        listeners.add(new Heard());
        PersonId mentor = mentor(desk, 2);
        PersonId mentee = desk.member().person();
        IdeaNumber idea = desk.keep(desk.member(), "No chair").number();

        Mentorship begun = begun(begin(desk, mentor, mentee, Optional.of(idea)));

        assertThat(begun.state()).isEqualTo(MentorshipState.ACTIVE);
        assertThat(begun.place()).isEqualTo(1);
        assertThat(begun.idea()).contains(idea);
        assertThat(begun.begunAt()).contains(NOW);
        assertThat(heard).containsExactly("began " + begun.id().value());
        assertThat(begun(begin(desk, mentor, desk.member().person(), Optional.empty()))
                        .place())
                .isEqualTo(2);
        assertThat(begin(desk, mentor, desk.member().person(), Optional.empty()))
                .isEqualTo(new Beginning.NoRoom());
    }

    @OnBothDatabases
    void aMenteeHasOneMentor(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        PersonId mentee = desk.member().person();
        Mentorship first = begun(begin(desk, mentor(desk, 2), mentee, Optional.empty()));
        assertThat(begin(desk, mentor(desk, 2), mentee, Optional.empty()))
                .isEqualTo(new Beginning.AlreadyHasOne(first));
    }

    @OnBothDatabases
    void whatIsNotPossibleDoesNotSayWhy(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        PersonId mentor = mentor(desk, 2);
        PersonId mentee = desk.member().person();
        Beginning no = new Beginning.NotPossible();

        assertThat(begin(desk, mentor, mentor, Optional.empty())).isEqualTo(no);
        assertThat(begin(desk, desk.member().person(), mentee, Optional.empty()))
                .as("offers nothing")
                .isEqualTo(no);
        offers.keepApart(mentor, mentee);
        assertThat(begin(desk, mentor, mentee, Optional.empty())).isEqualTo(no);
        var gone = desk.member();
        desk.learn(gone, Standing.DEACTIVATED);
        assertThat(begin(desk, mentor, gone.person(), Optional.empty())).isEqualTo(no);
        assertThat(begin(desk, mentor, new PersonId(999_999), Optional.empty())).isEqualTo(no);
    }

    @OnBothDatabases
    void aProposalThatComesToNothingGivesItsPlaceBackAndMayBeMadeAgain(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        listeners.add(new Heard());
        PersonId mentor = mentor(desk, 1);
        PersonId mentee = desk.member().person();
        Pairing.Pair pair = new Pairing.Pair(desk.program, mentor, mentee, Optional.empty());
        Mentorship held = begun(run(desk, transaction -> pairing(desk).propose(transaction, pair)));
        assertThat(begin(desk, mentor, desk.member().person(), Optional.empty()))
                .isEqualTo(new Beginning.NoRoom());

        assertThat(PairingTest.<Optional<Mentorship>>run(
                        desk, transaction -> pairing(desk).release(transaction, desk.program, held.id())))
                .isPresent();
        assertThat(PairingTest.<Optional<Mentorship>>run(
                        desk, transaction -> pairing(desk).release(transaction, desk.program, held.id())))
                .isEmpty();
        assertThat(PairingTest.<Optional<Mentorship>>run(
                        desk, transaction -> pairing(desk).activate(transaction, desk.program, held.id())))
                .isEmpty();
        begun(begin(desk, mentor, mentee, Optional.empty()));
        assertThat(heard).hasSize(2).first().isEqualTo("ended " + held.id().value());
    }

    @OnBothDatabases
    void aPairThatEndedStaysApartForTwelveMonths(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        PersonId mentor = mentor(desk, 1);
        PersonId mentee = desk.member().person();
        Mentorship ended = begun(begin(desk, mentor, mentee, Optional.empty()));
        endOn(desk, ended, Instant.parse("2025-11-23T15:00:00Z"));
        assertThat(begin(desk, mentor, mentee, Optional.empty())).isEqualTo(new Beginning.NotPossible());
        endOn(desk, ended, Instant.parse("2025-11-23T14:00:00Z"));
        begun(begin(desk, mentor, mentee, Optional.empty()));
    }

    @OnBothDatabases
    void nothingCrossesPrograms(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        PersonId stranger = desk.member(desk.openProgram(), "Elsewhere").person();
        offers.offer(stranger, 2);
        assertThat(begin(desk, stranger, desk.member().person(), Optional.empty()))
                .isEqualTo(new Beginning.NotPossible());
    }

    @Test
    void placesBeyondALoweredCapacityCount() {
        assertThat(Pairing.findFreePlace(List.of(), 2)).contains(1);
        assertThat(Pairing.findFreePlace(List.of(2), 2)).contains(1);
        assertThat(Pairing.findFreePlace(List.of(3), 2)).contains(1);
        assertThat(Pairing.findFreePlace(List.of(3, 4), 2)).isEmpty();
        assertThat(Pairing.findFreePlace(List.of(1, 2), 2)).isEmpty();
        assertThat(Pairing.findFreePlace(List.of(), 0)).isEmpty();
    }

    @OnBothDatabases
    void ofAHundredAtOnceAsManyBeginAsThereArePlaces(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        PersonId mentor = mentor(desk, 3);
        List<PersonId> mentees =
                IntStream.range(0, 100).mapToObj(each -> desk.member().person()).toList();
        List<Beginning> all = atOnce(mentees.stream()
                .<Callable<Beginning>>map(mentee -> () -> begin(desk, mentor, mentee, Optional.empty()))
                .toList());
        assertThat(all).filteredOn(Beginning.Begun.class::isInstance).hasSize(3);
        assertThat(all).filteredOn(Beginning.NoRoom.class::isInstance).hasSize(97);
        assertThat(database.transactions()
                        .<Integer>read(transaction -> new Mentorships().taken(transaction, desk.program, mentor)))
                .isEqualTo(3);
    }

    @OnBothDatabases
    void ofAHundredMentorsAtOnceOneGetsTheMentee(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        PersonId mentee = desk.member().person();
        List<PersonId> mentors =
                IntStream.range(0, 100).mapToObj(each -> mentor(desk, 1)).toList();
        List<Beginning> all = atOnce(mentors.stream()
                .<Callable<Beginning>>map(mentor -> () -> begin(desk, mentor, mentee, Optional.empty()))
                .toList());
        assertThat(all).filteredOn(Beginning.Begun.class::isInstance).hasSize(1);
        assertThat(all).filteredOn(Beginning.AlreadyHasOne.class::isInstance).hasSize(99);
    }

    static <T> List<T> atOnce(List<Callable<T>> calls) {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> all = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(calls)) {
                all.add(each.get());
            }
            return all;
        } catch (InterruptedException | java.util.concurrent.ExecutionException trouble) {
            throw new AssertionError(trouble);
        } finally {
            threads.shutdown();
        }
    }

    private PersonId mentor(IdeaDesk desk, int capacity) {
        PersonId mentor = desk.member().person();
        offers.offer(mentor, capacity);
        return mentor;
    }

    private Beginning begin(IdeaDesk desk, PersonId mentor, PersonId mentee, Optional<IdeaNumber> idea) {
        return run(
                desk,
                transaction -> pairing(desk).begin(transaction, new Pairing.Pair(desk.program, mentor, mentee, idea)));
    }

    private static <T> T run(IdeaDesk desk, ripple.database.Work<T> work) {
        return desk.database.transactions().run(work);
    }

    private Pairing pairing(IdeaDesk desk) {
        return new Pairing(desk.people, offers, listeners, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Mentorship begun(Beginning beginning) {
        assertThat(beginning).isInstanceOf(Beginning.Begun.class);
        return ((Beginning.Begun) beginning).mentorship();
    }

    private static void endOn(IdeaDesk desk, Mentorship mentorship, Instant at) {
        desk.database
                .transactions()
                .use(transaction -> transaction.store(EndingStore.class).endOn(mentorship.id(), at));
    }

    private final class Heard implements MentorshipListener {
        @Override
        public void began(Transaction transaction, Mentorship mentorship) {
            heard.add("began " + mentorship.id().value());
        }

        @Override
        public void ended(Transaction transaction, Mentorship mentorship) {
            heard.add("ended " + mentorship.id().value());
        }
    }
}
