package ripple.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.idea.WelcomedIdeas;
import ripple.mentoring.PairCard.CloseState;
import ripple.mentoring.PairCard.StandIn;
import ripple.people.Member;
import ripple.people.Person;
import ripple.people.ProgramId;

/** Shows people their mentorships, each as far as it is theirs to see. */
public final class PairCards {

    private static final Duration ONE_DAY = Duration.ofDays(1);

    /** Of those that are over only the newest are shown. */
    private static final int MOST_OVER = 5;

    private static final int MOST = 40;

    private final PairGround ground;
    private final PairReader reader;
    private final Meetings meetings;
    private final WelcomedIdeas ideas;

    public PairCards(PairGround ground, Meetings meetings, WelcomedIdeas ideas) {
        this.ground = ground;
        this.reader = ground.reader();
        this.meetings = meetings;
        this.ideas = ideas;
    }

    /** Under way first, then those for whose mentor this person stands in, then a few that are over. */
    public List<PairCard> of(Member viewer) {
        return ground.transactions()
                .read(transaction -> reader.findPerson(transaction, viewer)
                        .map(person -> of(transaction, person))
                        .orElseGet(List::of));
    }

    private List<PairCard> of(Transaction transaction, Person viewer) {
        List<Mentorship> own = transaction.store(MentorshipStore.class).findOf(viewer.program(), viewer.id(), MOST);
        List<Mentorship> all =
                new ArrayList<>(own.stream().filter(PairCards::isUnderWay).toList());
        all.addAll(covered(transaction, viewer));
        own.stream()
                .filter(pair -> !pair.isLive() && pair.begunAt().isPresent())
                .limit(MOST_OVER)
                .forEach(all::add);
        return all.stream()
                .map(pair -> reader.seat(transaction, pair, viewer))
                .filter(seat -> seat.may(PairDeed.SEE))
                .map(seat -> card(transaction, seat))
                .toList();
    }

    private static boolean isUnderWay(Mentorship pair) {
        return pair.isLive() && pair.state() != MentorshipState.PROPOSED;
    }

    private List<Mentorship> covered(Transaction transaction, Person viewer) {
        MentorshipStore store = transaction.store(MentorshipStore.class);
        return transaction.store(CoverStore.class).by(viewer.program(), viewer.id()).stream()
                .flatMap(cover -> store.findLiveOfMentor(viewer.program(), cover.mentor()).stream())
                .filter(PairCards::isUnderWay)
                .toList();
    }

    /** One of them, or, for those who run the program, any; what is not there and what is not theirs to see are the same. */
    public Optional<PairCard> find(Member viewer, MentorshipId id) {
        return ground.transactions()
                .read(transaction -> reader.see(transaction, viewer, id).map(seat -> card(transaction, seat)));
    }

    /** For whom this person is asked to stand in. */
    public List<CoverAsked> coversAsked(Member viewer) {
        return ground.transactions()
                .read(transaction -> reader.findPerson(transaction, viewer)
                        .map(person -> transaction.store(CoverStore.class).by(person.program(), person.id()).stream()
                                .filter(cover -> cover.state() == CoverState.ASKED)
                                .map(cover -> new CoverAsked(
                                        cover,
                                        CoverWords.asks(
                                                reader.name(transaction, person.program(), cover.mentor()),
                                                cover.firstDay(),
                                                cover.lastDay())))
                                .toList())
                        .orElseGet(List::of));
    }

    /** A question that waits for its answer. */
    public record CoverAsked(Cover cover, String question) {}

    private PairCard card(Transaction transaction, Seat seat) {
        Mentorship about = seat.mentorship();
        ProgramId program = about.program();
        boolean reads = seat.may(PairDeed.READ_AGREEMENT);
        Agreements all = AgreementService.of(transaction, program, about.id());
        Agreements agreements = reads ? all : Agreements.NONE;
        Meetings.Held held = meetings.of(transaction, program, about.id());
        PairStore store = transaction.store(PairStore.class);
        return new PairCard(
                seat,
                person(transaction, program, about.mentor()),
                person(transaction, program, about.mentee()),
                about.idea().flatMap(number -> ideas.find(transaction, program, number)),
                agreements,
                seat.may(PairDeed.KNOW_OF_AGREEMENT) && all.holds().isPresent(),
                store.findPause(program, about.id()),
                reads ? closing(store.closings(program, about.id()), seat) : Optional.empty(),
                standIn(transaction, about),
                held,
                nextMeeting(about, agreements, held),
                reader.findSecondContact(transaction, about),
                ground.clock().instant().atZone(seat.viewer().zone()).toLocalDate());
    }

    private Optional<StandIn> standIn(Transaction transaction, Mentorship about) {
        return reader.findCover(transaction, about, ground.clock().instant())
                .map(cover -> new StandIn(person(transaction, about.program(), cover.cover()), cover));
    }

    private static Optional<CloseState> closing(List<Closing> closings, Seat seat) {
        Optional<Instant> until =
                closings.stream().flatMap(each -> each.waitsUntil().stream()).findFirst();
        boolean byMe = closings.stream()
                .anyMatch(each -> each.person().equals(seat.viewer().id()));
        boolean byOther = closings.stream()
                .anyMatch(each -> !each.person().equals(seat.viewer().id()));
        return until.map(day -> new CloseState(byMe, byOther, day));
    }

    /** One cadence after the last meeting, or after the beginning; nothing once that day is over, for then nobody knows. */
    private Optional<Instant> nextMeeting(Mentorship about, Agreements agreements, Meetings.Held held) {
        return about.state() == MentorshipState.ACTIVE
                ? agreements
                        .holds()
                        .map(agreed -> held.last()
                                .or(about::begunAt)
                                .orElse(about.since())
                                .plus(agreed.cadence().length()))
                        .filter(next -> next.isAfter(ground.clock().instant().minus(ONE_DAY)))
                : Optional.empty();
    }

    private Person person(Transaction transaction, ProgramId program, ripple.people.PersonId id) {
        return ground.people()
                .find(transaction, program, id)
                .orElseThrow(() -> new IllegalStateException("A mentorship without person " + id.value()));
    }
}
