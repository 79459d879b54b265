package ripple.reflection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.MentorshipListener;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.Mentorships;
import ripple.outbox.Button;
import ripple.outbox.Section;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.texts.Texts;

/** When both of a pair are asked how it goes, and what they are asked; in the transaction of whoever needs it. */
public final class Pulse implements MentorshipListener {

    /** The stored name of the prompt. */
    public static final String PROMPT = "pulse";

    static final int FIRST_DAY = 30;
    static final int EVERY = 60;
    private static final String SUBJECT = "mentorship:";
    private static final String OCCURRENCE = "day-";
    private static final Duration WHILE_PAUSED = Duration.ofDays(7);

    /** Whoever is asked later than this would hardly have time left to answer; the next one is asked instead. */
    static final Duration STILL_ASKED = PulseService.KEPT.minusDays(7);

    private final PeopleService people;
    private final Texts texts;
    private final DueTable due = new DueTable();
    private final Mentorships mentorships = new Mentorships();

    public Pulse(PeopleService people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /** Why it comes, to end the sentence "This came because". */
    public String because() {
        return texts.say(PulseText.BECAUSE);
    }

    /** How an answer is worded. */
    String words(PulseAnswer answer) {
        return texts.say(PulseText.of(answer));
    }

    @Override
    public void began(Transaction transaction, Mentorship mentorship) {
        both(mentorship)
                .forEach(person -> due.plan(
                        transaction,
                        new Due(
                                mentorship.program(),
                                person,
                                PROMPT,
                                subject(mentorship),
                                OCCURRENCE + FIRST_DAY,
                                on(mentorship, FIRST_DAY))));
    }

    /** What was not asked because they rested is asked now, unless it is long ago. */
    @Override
    public void resumed(Transaction transaction, Mentorship mentorship) {
        both(mentorship)
                .forEach(person -> due.find(transaction, mentorship.program(), person, PROMPT, subject(mentorship))
                        .ifPresent(waiting -> due.plan(transaction, waiting.at(on(mentorship, day(waiting))))));
    }

    @Override
    public void ended(Transaction transaction, Mentorship mentorship) {
        both(mentorship)
                .forEach(person -> due.cancel(transaction, mentorship.program(), person, PROMPT, subject(mentorship)));
    }

    private static Stream<PersonId> both(Mentorship mentorship) {
        return Stream.of(mentorship.mentor(), mentorship.mentee());
    }

    private static String subject(Mentorship mentorship) {
        return SUBJECT + mentorship.id().value();
    }

    /** What somebody hears when their pulse is due. */
    public sealed interface Said {
        /** The question, or whether it may be asked. */
        record Ask(List<Section> sections, Due next) implements Said {}

        /** The mentorship rests; looked at again then. */
        record Resting(Due later) implements Said {}

        /** This person has not said yes, perhaps not yet; looked at again on the next day of this pair. */
        record Unwished(Due next) implements Said {}

        /** It is too late to ask this; the next one follows. */
        record TooLate(Due next) implements Said {}

        /** There is nothing to ask any more. */
        record Over() implements Said {}
    }

    public Said speak(Transaction transaction, Due come, Instant now) {
        Optional<Mentorship> found = mentorship(transaction, come);
        if (found.filter(pair -> pair.state() == MentorshipState.PAUSED).isPresent()) {
            return new Said.Resting(come.at(now.plus(WHILE_PAUSED)));
        }
        Member who = new Member(come.program(), come.person());
        return found.filter(pair -> pair.state() == MentorshipState.ACTIVE)
                .map(pair -> speak(transaction, pair, who, come, now))
                .orElseGet(Said.Over::new);
    }

    private Said speak(Transaction transaction, Mentorship pair, Member who, Due come, Instant now) {
        Due next = next(pair, come, now);
        if (isTooLate(pair, day(come), now)) {
            return new Said.TooLate(next);
        }
        return sections(transaction, pair, who, day(come))
                .<Said>map(sections -> new Said.Ask(sections, next))
                .orElseGet(() -> new Said.Unwished(next));
    }

    /** The next of its days that it is not too late for; they count from the beginning, whatever came late. */
    private static Due next(Mentorship pair, Due come, Instant now) {
        int day = day(come) + EVERY;
        while (isTooLate(pair, day, now)) {
            day += EVERY;
        }
        return come.next(OCCURRENCE + day, on(pair, day));
    }

    private static boolean isTooLate(Mentorship pair, int day, Instant now) {
        return now.isAfter(on(pair, day).plus(STILL_ASKED));
    }

    /** So many days after the two began. */
    static Instant on(Mentorship pair, int day) {
        return pair.begunAt().orElse(pair.since()).plus(Duration.ofDays(day));
    }

    private Optional<Mentorship> mentorship(Transaction transaction, Due come) {
        MentorshipId id = new MentorshipId(Long.parseLong(come.subject().substring(SUBJECT.length())));
        return mentorships.find(transaction, come.program(), id).filter(pair -> pair.isOf(come.person()));
    }

    private static int day(Due come) {
        return Integer.parseInt(come.occurrence().substring(OCCURRENCE.length()));
    }

    private Optional<List<Section>> sections(Transaction transaction, Mentorship pair, Member who, int day) {
        return switch (ReflectionService.choices(transaction, who).pulse()) {
            case UNASKED -> {
                transaction.store(ChoiceStore.class).pulse(who.program(), who.person(), PulseConsent.ASKED);
                yield Optional.of(List.of(mayI(transaction, pair, who, day)));
            }
            case YES -> Optional.of(List.of(question(transaction, pair, who, day), noMore(pair, day)));
            case ASKED, NO -> Optional.empty();
        };
    }

    private Section mayI(Transaction transaction, Mentorship pair, Member who, int day) {
        String value = pair.id().value() + ":" + day;
        return Section.of(texts.say(PulseText.MAY_I, Map.of("other", other(transaction, pair, who))))
                .with(
                        new Button(ReflectionActs.PULSE_YES, PulseWords.YES, value, Button.Style.DEFAULT),
                        new Button(ReflectionActs.PULSE_NO, PulseWords.NO, value, Button.Style.DEFAULT));
    }

    private Section noMore(Mentorship pair, int day) {
        String value = pair.id().value() + ":" + day;
        return Section.of(texts.say(PulseText.CHOICE))
                .with(new Button(ReflectionActs.PULSE_NO, PulseWords.NO_MORE, value, Button.Style.DEFAULT));
    }

    Section question(Transaction transaction, Mentorship pair, Member who, int day) {
        Button[] buttons = Stream.of(PulseAnswer.values())
                .map(answer -> new Button(
                        ReflectionActs.PULSE,
                        words(answer),
                        pair.id().value() + ":" + day + ":" + answer.number(),
                        Button.Style.DEFAULT))
                .toArray(Button[]::new);
        return Section.of(texts.say(PulseText.QUESTION, Map.of("other", other(transaction, pair, who))))
                .with(buttons);
    }

    private String other(Transaction transaction, Mentorship pair, Member who) {
        return people.find(transaction, who.program(), pair.other(who.person()))
                .map(Person::displayName)
                .orElse("your colleague");
    }
}
