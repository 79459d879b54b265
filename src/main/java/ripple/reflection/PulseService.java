package ripple.reflection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.Mentorships;
import ripple.outbox.Message;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Roles;
import ripple.privacy.SmallCounts;

/** What people can do with the pulse: let it be asked or not, answer in one tap; and what those who run the program may see of it. */
public final class PulseService {

    /** For so long an answer can be given and changed, and is kept with its person. */
    static final Duration KEPT = Duration.ofDays(30);

    /** A question can be pressed a little before its day, where clocks differ. */
    private static final Duration EARLY = Duration.ofDays(1);

    private final Transactions transactions;
    private final PeopleService people;
    private final Pulse pulse;
    private final HumanHelp.Place help;
    private final Clock clock;
    private final Mentorships mentorships = new Mentorships();
    private final Roles roles = new Roles();

    public PulseService(
            Transactions transactions, PeopleService people, Pulse pulse, HumanHelp.Place help, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.pulse = pulse;
        this.help = help;
        this.clock = clock;
    }

    /** Which question somebody answers. */
    public record Question(MentorshipId mentorship, int day) {}

    /** They may be asked; the question to answer right away, if it is still open. */
    public Optional<Message> agree(Member who, Question question) {
        return transactions.run(transaction -> {
            if (!takesPart(transaction, who)) {
                return Optional.empty();
            }
            consent(transaction, who, PulseConsent.YES);
            return findOpen(transaction, who, question)
                    .map(pair -> Message.of(pulse.question(transaction, pair, who, question.day())));
        });
    }

    /** They are not asked, neither now nor later. */
    public void decline(Member who) {
        transactions.use(transaction -> {
            if (takesPart(transaction, who)) {
                consent(transaction, who, PulseConsent.NO);
            }
        });
    }

    private static void consent(Transaction transaction, Member who, PulseConsent consent) {
        transaction.store(ChoiceStore.class).pulse(who.program(), who.person(), consent);
    }

    /** Keeps an answer, or another in its place; one of the two most worrying is not kept, and what was kept before goes. */
    public Answered answer(Member who, Question question, int number) {
        Optional<PulseAnswer> answer = PulseAnswer.find(number);
        boolean taken =
                answer.isPresent() && transactions.run(transaction -> answer(transaction, who, question, answer.get()));
        if (!taken) {
            return new Answered.Over();
        }
        return answer.get().isWorrying() ? new Answered.InNeed(help.of(who.program())) : new Answered.Thanks();
    }

    private boolean answer(Transaction transaction, Member who, Question question, PulseAnswer answer) {
        if (!takesPart(transaction, who)
                || ReflectionService.choices(transaction, who).pulse() != PulseConsent.YES
                || findOpen(transaction, who, question).isEmpty()) {
            return false;
        }
        PulseStore store = transaction.store(PulseStore.class);
        ZoneId zone = people.settings(transaction, who.program()).zone();
        store.take(who.program(), who.person(), question.mentorship(), question.day())
                .ifPresent(before -> store.countDown(
                        who.program(), quarter(before.answeredAt().atZone(zone)), before.answer()));
        if (!answer.isWorrying()) {
            Instant now = clock.instant();
            store.keep(who.program(), who.person(), question.mentorship(), question.day(), answer.number(), now);
            store.countUp(who.program(), quarter(now.atZone(zone)), answer.number());
        }
        return true;
    }

    private boolean takesPart(Transaction transaction, Member who) {
        return people.find(transaction, who.program(), who.person())
                .filter(person -> person.standing().takesPart())
                .isPresent();
    }

    /** One of the two is asked about a mentorship that goes on, not before its day and not later than what is kept of it. */
    private Optional<Mentorship> findOpen(Transaction transaction, Member who, Question question) {
        Instant now = clock.instant();
        return mentorships
                .find(transaction, who.program(), question.mentorship())
                .filter(pair -> pair.isOf(who.person()))
                .filter(pair -> pair.state() == MentorshipState.ACTIVE || pair.state() == MentorshipState.PAUSED)
                .filter(pair ->
                        question.day() >= Pulse.FIRST_DAY && (question.day() - Pulse.FIRST_DAY) % Pulse.EVERY == 0)
                .filter(pair -> {
                    Instant due = Pulse.on(pair, question.day());
                    return !now.isBefore(due.minus(EARLY)) && !now.isAfter(due.plus(KEPT));
                });
    }

    /** How an answer is worded. */
    public String words(PulseAnswer answer) {
        return pulse.words(answer);
    }

    /**
     * Counts of the last quarter that is over, for those who answer ideas and run the program; nothing for others, and nothing below 5.
     * Only whole quarters are shown, so that two looks at different times tell nothing about who answered in between.
     */
    public Optional<PulseCounts> counts(Member by) {
        return transactions.read(transaction -> {
            if (!takesPart(transaction, by) || !roles.mayTriage(transaction, by.program(), by.person())) {
                return Optional.empty();
            }
            ZoneId zone = people.settings(transaction, by.program()).zone();
            String quarter = quarter(clock.instant().atZone(zone).minus(1, IsoFields.QUARTER_YEARS));
            Map<Integer, Integer> counts = transaction.store(PulseStore.class).counts(by.program(), quarter).stream()
                    .collect(Collectors.toMap(PulseStore.Count::answer, PulseStore.Count::people));
            List<Integer> inOrder = PulseCounts.KEPT.stream()
                    .map(answer -> counts.getOrDefault(answer.number(), 0))
                    .toList();
            return Optional.of(new PulseCounts(quarter, SmallCounts.of(inOrder)))
                    .filter(found -> found.shown().total().isPresent());
        });
    }

    private static String quarter(ZonedDateTime at) {
        return String.format(Locale.ROOT, "%d-Q%d", at.getYear(), at.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** What came of an answer. */
    public sealed interface Answered {
        record Thanks() implements Answered {}

        /** It worries: nothing is kept, and help is to be shown at once. */
        record InNeed(HumanHelp help) implements Answered {}

        /** The question is no longer open, was never asked, or is not this person's. */
        record Over() implements Answered {}
    }
}
