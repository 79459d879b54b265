package ripple.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.profile.ProfileStore.ProfileRow;
import ripple.profile.WishStore.WishRow;

/** What people can do with their own offer as a mentor and their own wishes as a mentee; nobody can do it for another. */
public final class ProfileService {

    private final Transactions transactions;
    private final PeopleService people;
    private final Places places;
    private final Clock clock;
    private final Avoidances avoidances = new Avoidances();

    public ProfileService(Transactions transactions, PeopleService people, Places places, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.places = places;
        this.clock = clock;
    }

    /** Where somebody stands. */
    public MyProfile mine(Member who) {
        return transactions.read(transaction -> mine(transaction, who));
    }

    public MyProfile mine(Transaction transaction, Member who) {
        ProgramId program = who.program();
        Optional<MentorProfile> mentor = findOffer(transaction, who);
        Optional<WishRow> wishes = transaction.store(WishStore.class).find(program, who.person());
        return new MyProfile(
                mentor,
                mentor.isPresent() ? places.of(transaction, who) : Places.Spoken.NONE,
                wishes.map(WishRow::wishes),
                wishes.map(WishRow::edition).orElse(0),
                avoidances.of(transaction, program, who.person()),
                people.settings(transaction, program).sites(),
                people.availability(transaction, program, who.person()).week(),
                zone(transaction, who),
                today(transaction, who));
    }

    /** A mentor who offers, as any member of the program may see them; empty for everybody else, and if there is no such offer. */
    public Optional<MentorCard> card(Member reader, PersonId mentor) {
        return transactions.read(transaction -> takesPart(transaction, reader)
                ? card(transaction, new Member(reader.program(), mentor), zone(transaction, reader))
                : Optional.empty());
    }

    private Optional<MentorCard> card(Transaction transaction, Member mentor, ZoneId reader) {
        if (!takesPart(transaction, mentor)) {
            return Optional.empty();
        }
        MyProfile theirs = mine(transaction, mentor);
        return theirs.mentor()
                .filter(profile -> theirs.state() == MentorState.OFFERED)
                .map(MentorProfile::offer)
                .map(offer -> new MentorCard(
                        mentor.person(),
                        offer,
                        theirs.room(),
                        ElsewhereWeek.of(offer.suits(), theirs.zone(), reader, clock.instant()),
                        reader));
    }

    /**
     * Offers to be a mentor, or changes what is offered. Whoever had stopped offers again; a pause goes on.
     *
     * @param edition of the offer on which the form was opened
     */
    public ProfileAnswer offer(Member by, OfferDraft draft, KeptApart apart, int edition) {
        OfferDraft.Reading read = draft.read();
        return read.offer()
                .map(offer -> transactions.run(transaction -> offer(transaction, by, offer, apart, edition)))
                .orElseGet(() -> new ProfileAnswer.Unfit(read.problems()));
    }

    private ProfileAnswer offer(Transaction transaction, Member by, MentorOffer offer, KeptApart apart, int edition) {
        if (!takesPart(transaction, by)) {
            return new ProfileAnswer.Refused(ProfileWords.NOT_TAKING_PART);
        }
        Optional<MentorProfile> before = findOffer(transaction, by);
        boolean same = before.filter(there -> there.stoppedAt().isEmpty())
                .filter(there -> there.offer().equals(offer))
                .isPresent();
        if (!same && before.map(MentorProfile::edition).orElse(0) != edition) {
            return new ProfileAnswer.Overtaken();
        }
        MentorProfile offered = new MentorProfile(
                by.person(),
                offer,
                before.flatMap(MentorProfile::pausedUntil),
                Optional.empty(),
                before.map(MentorProfile::offeredAt).orElseGet(clock::instant),
                edition + 1);
        if (!same && !put(transaction, by, offered)) {
            return new ProfileAnswer.Overtaken();
        }
        avoidances.replace(transaction, by.program(), by.person(), apart);
        return new ProfileAnswer.Kept(ProfileWords.saved(before.isEmpty()), before.isEmpty());
    }

    /** No new mentees until the day begins; then the offer goes on by itself. */
    public ProfileAnswer pause(Member by, Optional<LocalDate> until) {
        return transactions.run(transaction -> pause(transaction, by, until));
    }

    /** The same within a transaction of the caller's. */
    public ProfileAnswer pause(Transaction transaction, Member by, Optional<LocalDate> until) {
        LocalDate today = today(transaction, by);
        Optional<String> problem = until.map(day -> ProfileWords.findPauseProblem(day, today))
                .orElseGet(() -> Optional.of(ProfileWords.NO_PAUSE_DATE));
        if (problem.isPresent()) {
            return new ProfileAnswer.Unfit(Map.of(OfferField.PAUSED_UNTIL, problem.get()));
        }
        return change(transaction, by, profile -> with(profile, until, Optional.empty()))
                ? new ProfileAnswer.Kept(ProfileWords.paused(until.orElseThrow()), false)
                : new ProfileAnswer.Refused(ProfileWords.NOTHING_OFFERED);
    }

    /** Ends a pause before its time. */
    public ProfileAnswer goOn(Member by) {
        return transactions.run(transaction ->
                change(transaction, by, profile -> with(profile, Optional.empty(), Optional.empty()))
                        ? new ProfileAnswer.Kept(ProfileWords.GOES_ON, false)
                        : new ProfileAnswer.Refused(ProfileWords.NOTHING_OFFERED));
    }

    /** Takes the offer back; pairs that are under way go on. */
    public ProfileAnswer stop(Member by) {
        Instant now = clock.instant();
        return transactions.run(transaction ->
                change(transaction, by, profile -> with(profile, Optional.empty(), Optional.of(now)))
                        ? new ProfileAnswer.Kept(ProfileWords.STOPPED, false)
                        : new ProfileAnswer.Kept(ProfileWords.NOTHING_OFFERED, false));
    }

    /**
     * Keeps what a mentee wishes for, for next time.
     *
     * @param edition of the wishes on which the form was opened
     */
    public ProfileAnswer wish(Member by, WishesDraft draft, KeptApart apart, int edition) {
        WishesDraft.Reading read = draft.read();
        return read.wishes()
                .map(wishes -> transactions.run(transaction -> wish(transaction, by, wishes, apart, edition)))
                .orElseGet(() -> new ProfileAnswer.Unfit(read.problems()));
    }

    private ProfileAnswer wish(Transaction transaction, Member by, Wishes wishes, KeptApart apart, int edition) {
        if (!takesPart(transaction, by)) {
            return new ProfileAnswer.Refused(ProfileWords.NOT_TAKING_PART);
        }
        Optional<WishRow> before = transaction.store(WishStore.class).find(by.program(), by.person());
        boolean same = before.map(WishRow::wishes).filter(wishes::equals).isPresent();
        if (!same && before.map(WishRow::edition).orElse(0) != edition) {
            return new ProfileAnswer.Overtaken();
        }
        wish(transaction, by, wishes, apart);
        return new ProfileAnswer.Kept(ProfileWords.WISHES_KEPT, false);
    }

    /** Keeps wishes together with what the caller keeps, whatever was there before. */
    public void wish(Transaction transaction, Member by, Wishes wishes, KeptApart apart) {
        WishStore store = transaction.store(WishStore.class);
        Optional<WishRow> before = store.find(by.program(), by.person());
        if (before.map(WishRow::wishes).filter(wishes::equals).isEmpty()) {
            int edition = before.map(WishRow::edition).orElse(0) + 1;
            store.put(by.program(), WishRow.of(by.person(), wishes, clock.instant(), edition));
        }
        avoidances.replace(transaction, by.program(), by.person(), apart);
    }

    /** False if nothing is offered. */
    private boolean change(Transaction transaction, Member by, UnaryOperator<MentorProfile> change) {
        Optional<MentorProfile> before =
                findOffer(transaction, by).filter(there -> there.stoppedAt().isEmpty());
        before.ifPresent(there -> put(transaction, by, change.apply(there)));
        return before.isPresent();
    }

    private static MentorProfile with(MentorProfile profile, Optional<LocalDate> until, Optional<Instant> stoppedAt) {
        return new MentorProfile(
                profile.person(), profile.offer(), until, stoppedAt, profile.offeredAt(), profile.edition() + 1);
    }

    private static Optional<MentorProfile> findOffer(Transaction transaction, Member who) {
        return transaction
                .store(ProfileStore.class)
                .find(who.program(), who.person())
                .map(ProfileRow::profile);
    }

    private static boolean put(Transaction transaction, Member by, MentorProfile profile) {
        return transaction.store(ProfileStore.class).put(by.program(), ProfileRow.of(profile)) == 1;
    }

    private boolean takesPart(Transaction transaction, Member who) {
        return people.find(transaction, who.program(), who.person())
                .filter(person -> person.standing().takesPart())
                .isPresent();
    }

    private LocalDate today(Transaction transaction, Member who) {
        return clock.instant().atZone(zone(transaction, who)).toLocalDate();
    }

    private ZoneId zone(Transaction transaction, Member who) {
        return people.find(transaction, who.program(), who.person())
                .map(Person::zone)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no person " + who.person().value()));
    }
}
