package ripple.checkin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.Mentorships;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.Roles;
import ripple.privacy.Asked;
import ripple.privacy.Checked;
import ripple.privacy.FreeText;
import ripple.privacy.FreeText.Typed;

/** Brings what stands in the way of a pair to a sponsor: in the mentor's words, and only after both have said yes to these. */
public final class BlockerService {

    public static final String FIELD = "blocker";
    public static final int LONGEST = 1_000;

    private final Transactions transactions;
    private final PeopleService people;
    private final FreeText freeText;
    private final MentorWordService words;
    private final BlockerPost post;
    private final Mentorships mentorships = new Mentorships();
    private final Roles roles = new Roles();
    private final Clock clock;

    public BlockerService(
            Transactions transactions,
            PeopleService people,
            FreeText freeText,
            MentorWordService words,
            BlockerPost post,
            Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.freeText = freeText;
        this.words = words;
        this.post = post;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Raised {

        /** The mentee is asked. */
        record Waiting(MentorCard card) implements Raised {}

        /** The words stay in the open form. */
        record Objected(Checked.Objection objection) implements Raised {}

        /** Why not, in a sentence. */
        record Refused(String sentence) implements Raised {}
    }

    /** Whom a mentor can turn to: nobody who is one of the pair. Where there is nobody, the lead hears that a sponsor is needed, and no more. */
    public List<Person> sponsors(Member mentor, WordId id) {
        List<Person> found = transactions.read(transaction -> words.find(transaction, mentor, id)
                .map(card -> sponsors(transaction, card.mentorship()))
                .orElseGet(List::of));
        if (found.isEmpty()) {
            transactions.use(transaction ->
                    words.find(transaction, mentor, id).ifPresent(card -> post.needSponsor(transaction, mentor, card)));
        }
        return found;
    }

    private List<Person> sponsors(Transaction transaction, Mentorship mentorship) {
        return roles.sponsors(transaction, mentorship.program()).stream()
                .filter(sponsor -> !mentorship.isOf(sponsor))
                .flatMap(sponsor -> people.find(transaction, mentorship.program(), sponsor).stream())
                .toList();
    }

    /**
     * The mentor says what is in the way; the mentee is asked.
     *
     * @param confirmed the words for which the mentor has answered the guard's question with "No, keep it"
     */
    public Raised raise(Member mentor, WordId id, PersonId sponsor, String typed, Optional<Asked> confirmed) {
        Checked checked = freeText.check(
                mentor.program(),
                List.of(Typed.required(FIELD, BlockerWords.FIELD, typed, LONGEST, BlockerWords.EMPTY)),
                confirmed);
        return checked instanceof Checked.Clean clean
                ? transactions.run(transaction -> words.find(transaction, mentor, id)
                        .map(card -> raise(transaction, card, sponsor, clean.words(FIELD)))
                        .orElseGet(() -> new Raised.Refused(CheckInWords.MISSING)))
                : new Raised.Objected((Checked.Objection) checked);
    }

    private Raised raise(Transaction transaction, MentorCard card, PersonId sponsorId, String clean) {
        if (card.mentorship().state() != MentorshipState.ACTIVE) {
            return new Raised.Refused(CheckInWords.over(card));
        }
        Optional<Person> sponsor = sponsors(transaction, card.mentorship()).stream()
                .filter(person -> person.id().equals(sponsorId))
                .findFirst();
        if (sponsor.isEmpty()) {
            return new Raised.Refused(BlockerWords.SPONSOR_GONE);
        }
        MentorWord word = card.word();
        BlockerStore store = transaction.store(BlockerStore.class);
        if (store.put(word.program(), word.id(), clean, sponsorId, clock.instant()) == 0) {
            return new Raised.Refused(BlockerWords.TOLD_ALREADY);
        }
        store.findOf(word.program(), word.id())
                .ifPresent(blocker -> post.askMentee(transaction, card, sponsor.get(), blocker));
        return new Raised.Waiting(words.find(transaction, new Member(word.program(), word.mentor()), word.id())
                .orElse(card));
    }

    /** The mentee agrees that the sponsor reads these very words; gives the sentence for them. */
    public String agree(Member mentee, BlockerId id, int round) {
        return answer(mentee, id, round, BlockerState.TOLD);
    }

    /** It stays between the two. */
    public String decline(Member mentee, BlockerId id, int round) {
        return answer(mentee, id, round, BlockerState.DECLINED);
    }

    private String answer(Member mentee, BlockerId id, int round, BlockerState answer) {
        return transactions.run(transaction -> transaction
                .store(BlockerStore.class)
                .find(mentee.program(), id)
                .flatMap(blocker -> find(transaction, mentee, blocker)
                        .map(source -> answer(transaction, source, new Reply(blocker, round, answer))))
                .orElse(CheckInWords.MISSING));
    }

    /** Of which pair it is, and who wrote it: its mentor, or whoever stood in. */
    record Source(Mentorship mentorship, PersonId writer) {}

    private record Reply(Blocker blocker, int round, BlockerState answer) {}

    private Optional<Source> find(Transaction transaction, Member mentee, Blocker blocker) {
        return transaction
                .store(MentorWordStore.class)
                .find(mentee.program(), blocker.wordId())
                .flatMap(word -> mentorships
                        .find(transaction, mentee.program(), word.mentorship())
                        .map(mentorship -> new Source(mentorship, word.mentor())))
                .filter(source -> source.mentorship().mentee().equals(mentee.person()));
    }

    private String answer(Transaction transaction, Source source, Reply reply) {
        Mentorship mentorship = source.mentorship();
        Blocker blocker = reply.blocker();
        BlockerState answer = reply.answer();
        boolean stillSponsor = sponsors(transaction, mentorship).stream()
                .anyMatch(person -> person.id().equals(blocker.sponsor()));
        if (answer == BlockerState.TOLD && (!stillSponsor || mentorship.state() != MentorshipState.ACTIVE)) {
            return BlockerWords.OVERTAKEN;
        }
        int answered = transaction
                .store(BlockerStore.class)
                .answer(mentorship.program(), blocker.id(), reply.round(), answer, clock.instant());
        if (answered == 0) {
            return BlockerWords.OVERTAKEN;
        }
        return post.answered(transaction, source, blocker, answer);
    }
}
