package ripple.reflection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.idea.NotTakingPartException;
import ripple.idea.Page;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.Mentorships;
import ripple.outbox.Button;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.outbox.Section;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.privacy.Asked;
import ripple.privacy.Checked;
import ripple.privacy.FreeText;
import ripple.texts.Texts;

/** What people can do with their reflections: be asked for them or not, write, change, share, take back, delete. */
public final class ReflectionService {

    /** The stored name of the prompt that asks for one. */
    public static final String PROMPT = "reflection";

    /** At most so often. */
    static final Duration PAUSE = Duration.ofDays(14);

    private static final int MOST_SHARED = 15;

    private final Transactions transactions;
    private final PeopleService people;
    private final Ground ground;
    private final Clock clock;
    private final DueTable due = new DueTable();
    private final Mentorships mentorships = new Mentorships();

    /** What it stands on besides people and time. */
    public record Ground(FreeText texts, Texts words, HumanHelp.Place help, Outbox outbox) {}

    public ReflectionService(Transactions transactions, PeopleService people, Ground ground, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.ground = ground;
        this.clock = clock;
    }

    /**
     * Where somebody stands with their reflections.
     *
     * @param next when they are asked again; absent if they do not wish to be
     */
    public record Standing(Optional<Instant> next, Page<Reflection> mine, int sharedWithMe) {}

    /**
     * Where this person stands.
     *
     * @param page of one's own, the newest first; beyond the last it is the last
     */
    public Standing standing(Member who, int page, int size) {
        return transactions.read(transaction -> {
            ReflectionStore store = store(transaction);
            int total = store.countMine(who.program(), who.person());
            int shown = Math.max(1, Math.min(page, (total + size - 1) / size));
            List<Reflection> mine = store.mine(who.program(), who.person(), size, (long) (shown - 1) * size);
            return new Standing(
                    due.find(transaction, who.program(), who.person(), PROMPT, "")
                            .map(Due::at),
                    new Page<>(mine, shown, size, total),
                    store.countSharedWith(who.program(), who.person()));
        });
    }

    /** From now on they are asked every two weeks; gives when for the first time. */
    public Instant start(Member who) {
        return act(who, (transaction, person) -> {
            boolean already = choices(transaction, who).reflects();
            choiceStore(transaction).reflects(who.program(), who.person(), true);
            Optional<Due> planned = due.find(transaction, who.program(), who.person(), PROMPT, "");
            return already && planned.isPresent()
                    ? planned.get().at()
                    : plan(transaction, who).at();
        });
    }

    /** They are no longer asked; what they wrote stays theirs. */
    public void stop(Member who) {
        act(who, (transaction, person) -> {
            choiceStore(transaction).reflects(who.program(), who.person(), false);
            return due.cancel(transaction, who.program(), who.person(), PROMPT, "");
        });
    }

    private Due plan(Transaction transaction, Member who) {
        Due next = next(who, clock.instant());
        due.plan(transaction, next);
        return next;
    }

    static Due next(Member who, Instant now) {
        Instant at = now.plus(PAUSE);
        String occurrence = at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return new Due(who.program(), who.person(), PROMPT, "", occurrence, at);
    }

    /** The questions of a theme by its code; if there is none of this code, of the one whose turn it is. */
    public Questions questions(Member who, String theme) {
        return Questions.of(
                ground.words(),
                Theme.find(theme)
                        .orElseGet(() -> transactions.read(transaction ->
                                Theme.ofTurn(choices(transaction, who).nextTheme()))));
    }

    public Questions questions(Theme theme) {
        return Questions.of(ground.words(), theme);
    }

    /**
     * Keeps a new one.
     *
     * @param occasion the same for the same form sent off twice
     */
    public Written write(Member who, ReflectionDraft draft, Optional<Asked> confirmed, String occasion) {
        return checked(
                who,
                draft,
                confirmed,
                clean -> act(who, (transaction, person) -> {
                    boolean isNew = store(transaction)
                            .write(who.program(), who.person(), occasion, clock.instant(), clean)
                            .isPresent();
                    if (isNew) {
                        written(transaction, who, draft.theme());
                    }
                    return new Written.Kept();
                }));
    }

    /** Whoever has just written is not asked again for two weeks, and then on another theme. */
    private void written(Transaction transaction, Member who, Theme theme) {
        ChoiceStore.Choices choices = choices(transaction, who);
        if (Theme.ofTurn(choices.nextTheme()) == theme) {
            choiceStore(transaction).turnTheme(who.program(), who.person());
        }
        if (choices.reflects()) {
            plan(transaction, who);
        }
    }

    public Written edit(Member who, ReflectionId id, ReflectionDraft draft, Optional<Asked> confirmed) {
        return checked(
                who,
                draft,
                confirmed,
                clean -> act(who, (transaction, person) -> {
                    int changed = store(transaction).edit(who.program(), id, who.person(), clock.instant(), clean);
                    return changed == 1 ? new Written.Kept() : new Written.Missing();
                }));
    }

    /** Words of self-harm come first: whoever needs help is not asked about identifiers. */
    private Written checked(
            Member who, ReflectionDraft draft, Optional<Asked> confirmed, Function<ReflectionDraft, Written> keep) {
        if (Distress.isIn(draft.words())) {
            return new Written.InNeed(ground.help().of(who.program()));
        }
        Checked checked = ground.texts().check(who.program(), draft.typed(), confirmed);
        return checked instanceof Checked.Clean clean
                ? keep.apply(draft.cleaned(clean))
                : new Written.Stopped((Checked.Objection) checked);
    }

    /** One of one's own. */
    public Optional<Reflection> find(Member who, ReflectionId id) {
        return transactions.read(transaction -> store(transaction).find(who.program(), id, who.person()));
    }

    /** Lets the mentor read it; gives the mentor's name, nothing if there is no mentor now or no such reflection. */
    public Optional<String> share(Member who, ReflectionId id) {
        return act(who, (transaction, person) -> {
            Optional<Reflection> mine = store(transaction).find(who.program(), id, who.person());
            Optional<Person> mentor = mine.flatMap(found -> findMentor(transaction, who));
            mentor.filter(reader -> !mine.flatMap(Reflection::sharedWith).equals(Optional.of(reader.id())))
                    .ifPresent(reader -> share(transaction, person, id, reader.id()));
            return mentor.map(Person::displayName);
        });
    }

    private void share(Transaction transaction, Person author, ReflectionId id, PersonId reader) {
        Instant now = clock.instant();
        store(transaction).share(author.program(), id, author.id(), reader, now);
        Section section = Section.of(ReflectionWords.sharesWithYou(author.displayName()))
                .with(new Button(ReflectionActs.READ, ReflectionWords.READ, "shared", Button.Style.DEFAULT));
        ground.outbox()
                .put(
                        transaction,
                        new Outgoing(
                                author.program(),
                                "reflection-shared:" + id.value() + ":" + now.toEpochMilli(),
                                Kind.DECISION,
                                new Recipient.OnePerson(reader),
                                Message.of(section)));
    }

    private Optional<Person> findMentor(Transaction transaction, Member who) {
        return mentorships
                .ofMentee(transaction, who.program(), who.person())
                .filter(pair -> pair.state() == MentorshipState.ACTIVE || pair.state() == MentorshipState.PAUSED)
                .map(Mentorship::mentor)
                .flatMap(mentor -> people.find(transaction, who.program(), mentor))
                .filter(mentor -> mentor.standing().takesPart());
    }

    /** Nobody else can read it any more; false if there is no such reflection. */
    public boolean takeBack(Member who, ReflectionId id) {
        return act(who, (transaction, person) -> store(transaction).takeBack(who.program(), id, who.person()) == 1);
    }

    /** False if there is no such reflection. */
    public boolean delete(Member who, ReflectionId id) {
        return act(who, (transaction, person) -> store(transaction).delete(who.program(), id, who.person()) == 1);
    }

    /** Something that somebody shared, with who wrote it. */
    public record Shared(String author, Reflection reflection) {}

    /** What others share with this person, the latest first. */
    public List<Shared> sharedWith(Member reader) {
        return transactions.read(transaction ->
                store(transaction).sharedWith(reader.program(), reader.person(), MOST_SHARED).stream()
                        .map(each -> new Shared(
                                people.find(transaction, reader.program(), each.authorId())
                                        .map(Person::displayName)
                                        .orElse("A colleague"),
                                each))
                        .toList());
    }

    private <T> T act(Member who, BiFunction<Transaction, Person, T> deed) {
        return transactions.run(transaction -> deed.apply(
                transaction,
                people.find(transaction, who.program(), who.person())
                        .filter(person -> person.standing().takesPart())
                        .orElseThrow(NotTakingPartException::new)));
    }

    static ChoiceStore.Choices choices(Transaction transaction, Member who) {
        return choiceStore(transaction).find(who.program(), who.person()).orElse(ChoiceStore.Choices.NONE);
    }

    private static ChoiceStore choiceStore(Transaction transaction) {
        return transaction.store(ChoiceStore.class);
    }

    private static ReflectionStore store(Transaction transaction) {
        return transaction.store(ReflectionStore.class);
    }
}
