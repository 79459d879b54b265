package ripple.checkin;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.due.Rhythm;
import ripple.mentoring.LookingAfter;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.MentorshipListeners;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.PairGround;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;

/** What mentors say about each of their mentees, in one tap a week, and may change until the next is asked. */
public final class MentorWordService {

    /** A meeting longer than this is a slip of the finger. */
    public static final int MOST_MINUTES = 600;

    private final Transactions transactions;
    private final PeopleService people;
    private final MentorCards cards;
    private final Paces paces;
    private final MentorshipListeners listeners;
    private final LookingAfter lookingAfter;
    private final Clock clock;

    /** Whoever listens to mentorships hears of each meeting that is recorded. */
    public MentorWordService(PairGround pairs) {
        this.transactions = pairs.transactions();
        this.people = pairs.people();
        this.cards = new MentorCards(people);
        this.paces = new Paces(people);
        this.listeners = pairs.listeners();
        this.lookingAfter = pairs.lookingAfter();
        this.clock = pairs.clock();
    }

    /** Asks a mentor about every mentee whose turn it is in this week; gives the cards of that week that are not answered yet. */
    public List<MentorCard> ask(Transaction transaction, Person mentor, String occurrence, Instant now) {
        MentorWordStore store = transaction.store(MentorWordStore.class);
        String month = YearMonth.from(now.atZone(mentor.zone())).toString();
        List<Mentorship> asked = lookingAfter.of(transaction, mentor, now);
        asked.stream()
                .filter(mentorship -> isTurn(transaction, mentorship, occurrence, now))
                .forEach(mentorship ->
                        store.ask(mentor.program(), mentorship.id(), mentor.id(), occurrence, month, now));
        return open(transaction, mentor, occurrence, asked, now);
    }

    /** The cards of a week that are not answered yet; none of pairs after which somebody else looks by now, or asked about again since. */
    public List<MentorCard> open(Transaction transaction, Person mentor, String occurrence) {
        Instant now = clock.instant();
        return open(transaction, mentor, occurrence, lookingAfter.of(transaction, mentor, now), now);
    }

    private List<MentorCard> open(
            Transaction transaction, Person mentor, String occurrence, List<Mentorship> of, Instant now) {
        boolean isThisWeek = occurrence.equals(Rhythm.occurrence(now, mentor.zone()));
        Set<MentorshipId> asked = of.stream().map(Mentorship::id).collect(Collectors.toSet());
        return ofWeek(transaction, mentor, occurrence).stream()
                .filter(card -> !card.word().isAnswered())
                .filter(card -> asked.contains(card.mentorship().id()))
                .filter(card -> isThisWeek || !isOvertaken(transaction, card.word()))
                .toList();
    }

    /** All cards of a week, answered or not, of pairs that still are. */
    public List<MentorCard> ofWeek(Transaction transaction, Person mentor, String occurrence) {
        return transaction.store(MentorWordStore.class).findOfWeek(mentor.program(), mentor.id(), occurrence).stream()
                .flatMap(word -> cards.of(transaction, word).stream())
                .filter(card -> card.word().isAnswered()
                        || (isActive(card.mentorship()) && isTheirs(transaction, mentor, card)))
                .toList();
    }

    private boolean isTheirs(Transaction transaction, Person mentor, MentorCard card) {
        return card.standsInFor().isEmpty()
                || lookingAfter.standsIn(
                        transaction, card.mentorship(), new Member(mentor.program(), mentor.id()), clock.instant());
    }

    /** Whether they look after anybody: their own mentees, or somebody else's. */
    boolean isMentor(Transaction transaction, Person person) {
        return lookingAfter.isAnybodys(transaction, person);
    }

    /** The cards of the week that was asked about last, for whoever looks by themselves. */
    public List<MentorCard> newestWeek(Member mentor) {
        return transactions.read(transaction -> findPerson(transaction, mentor)
                .map(person -> newestWeek(transaction, person))
                .orElseGet(List::of));
    }

    List<MentorCard> newestWeek(Transaction transaction, Person mentor) {
        return transaction
                .store(MentorWordStore.class)
                .findNewestWeek(mentor.program(), mentor.id())
                .map(week -> ofWeek(transaction, mentor, week))
                .orElseGet(List::of);
    }

    private Optional<Person> findPerson(Transaction transaction, Member member) {
        return people.find(transaction, member.program(), member.person())
                .filter(person -> person.standing().takesPart());
    }

    private boolean isTurn(Transaction transaction, Mentorship mentorship, String occurrence, Instant now) {
        boolean isNew = mentorship
                .begunAt()
                .filter(begun -> begun.plus(CheckInPlan.BEFORE_THE_FIRST).isAfter(now))
                .isPresent();
        return isActive(mentorship)
                && !isNew
                && transaction
                        .store(MentorWordStore.class)
                        .findNewest(mentorship.program(), mentorship.id(), 1)
                        .stream()
                        .allMatch(last -> Weeks.between(last.occurrence(), occurrence)
                                >= paces.weeks(transaction, mentorship.program(), mentorship.id()));
    }

    private static boolean isActive(Mentorship mentorship) {
        return mentorship.state() == MentorshipState.ACTIVE;
    }

    /** One of the four, about one mentee and week. */
    public Said say(Member mentor, WordId id, Word word) {
        return act(mentor, id, (transaction, card) -> {
            MentorWord before = card.word();
            boolean overtaken = isOvertaken(transaction, before);
            if (overtaken && before.isAnswered()) {
                return new Said.Closed(card);
            }
            transaction
                    .store(MentorWordStore.class)
                    .say(before.program(), id, word, word.mayHaveMet(), overtaken, clock.instant());
            if (word.isTrouble()) {
                paces.trouble(transaction, before.program(), before.mentorship());
            }
            return kept(transaction, mentor, id);
        });
    }

    /** Why a pair is stuck. */
    public Said because(Member mentor, WordId id, Obstacle obstacle) {
        return act(mentor, id, (transaction, card) -> {
            if (isOvertaken(transaction, card.word())) {
                return new Said.Closed(card);
            }
            if (!card.obstacles().contains(obstacle)) {
                return new Said.Missing();
            }
            return transaction.store(MentorWordStore.class).because(mentor.program(), id, obstacle) == 1
                    ? kept(transaction, mentor, id)
                    : new Said.NotNow(card);
        });
    }

    /** How long the two met: it goes to the mentor's ledger of protected time. Late is fine, since it is about time that was spent. */
    public Said met(Member mentor, WordId id, int minutes) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("A meeting has 1 to 600 minutes, not " + minutes);
        }
        return act(mentor, id, (transaction, card) -> {
            if (transaction.store(MentorWordStore.class).met(mentor.program(), id, minutes) == 0) {
                return new Said.NotNow(card);
            }
            listeners.met(transaction, card.mentorship());
            return kept(transaction, mentor, id);
        });
    }

    /** The mentor says how often to be asked about a steady pair. */
    public Said pace(Member mentor, WordId id, int weeks) {
        return act(mentor, id, (transaction, card) -> {
            boolean isSteady = card.standing().steadyWeeks() >= Steady.WEEKS;
            if (!isActive(card.mentorship()) || !isSteady || card.standsInFor().isPresent()) {
                return new Said.NotNow(card);
            }
            transaction
                    .store(PaceStore.class)
                    .setPace(mentor.program(), card.mentorship().id(), weeks, clock.instant());
            return kept(transaction, mentor, id);
        });
    }

    /** The card as it stands, for the mentor of that week. */
    public Optional<MentorCard> find(Member mentor, WordId id) {
        return transactions.read(transaction -> find(transaction, mentor, id));
    }

    Optional<MentorCard> find(Transaction transaction, Member mentor, WordId id) {
        return findPerson(transaction, mentor)
                .flatMap(person -> transaction.store(MentorWordStore.class).find(mentor.program(), id))
                .filter(word -> word.mentor().equals(mentor.person()))
                .flatMap(word -> cards.of(transaction, word));
    }

    /** Whether the same pair has been asked about since. */
    private static boolean isOvertaken(Transaction transaction, MentorWord word) {
        return transaction.store(MentorWordStore.class).findNewest(word.program(), word.mentorship(), 1).stream()
                .anyMatch(newest -> newest.occurrence().compareTo(word.occurrence()) > 0);
    }

    private Said kept(Transaction transaction, Member mentor, WordId id) {
        return find(transaction, mentor, id).<Said>map(Said.Kept::new).orElseGet(Said.Missing::new);
    }

    private Said act(Member mentor, WordId id, BiFunction<Transaction, MentorCard, Said> deed) {
        return transactions.run(transaction -> find(transaction, mentor, id)
                .map(card -> deed.apply(transaction, card))
                .orElseGet(Said.Missing::new));
    }
}
