package ripple.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Reads mentorships for other parts, in their transactions; who may see what is theirs to ask. */
public final class Mentorships {

    /** For so long a pair that ended is not matched again. */
    public static final Period APART = Period.ofMonths(12);

    private static final Duration NOT_PROPOSED_AGAIN = Duration.ofDays(90);

    public Optional<Mentorship> find(Transaction transaction, ProgramId program, MentorshipId id) {
        return store(transaction).find(program, id);
    }

    /** The live one of a mentee. */
    public Optional<Mentorship> ofMentee(Transaction transaction, ProgramId program, PersonId mentee) {
        return store(transaction).findLiveOfMentee(program, mentee);
    }

    /** The live ones of a mentor, in the order of their places. */
    public List<Mentorship> ofMentor(Transaction transaction, ProgramId program, PersonId mentor) {
        return store(transaction).findLiveOfMentor(program, mentor);
    }

    /** All in which this person is or was one of the two, the newest first. */
    public List<Mentorship> of(Transaction transaction, ProgramId program, PersonId person, int limit) {
        return store(transaction).findOf(program, person, limit);
    }

    /** The live ones of a program, in the order of their numbers, page by page. */
    public List<Mentorship> live(Transaction transaction, ProgramId program, long after, int limit) {
        return store(transaction).pageOfLive(program, after, limit);
    }

    /** How many places are taken of each mentor who has any taken. */
    public Map<PersonId, Integer> taken(Transaction transaction, ProgramId program) {
        return store(transaction).taken(program).stream()
                .collect(Collectors.toMap(MentorshipStore.Taken::mentor, MentorshipStore.Taken::places));
    }

    /** How many places of this mentor are taken. */
    public int taken(Transaction transaction, ProgramId program, PersonId mentor) {
        return store(transaction).findTakenPlaces(program, mentor).size();
    }

    /** With whom somebody was together within the last 12 months, on whichever side: none of them is matched with them again. */
    public Set<PersonId> lastTogether(Transaction transaction, ProgramId program, PersonId person, Instant now) {
        Instant after = now.atOffset(ZoneOffset.UTC).minus(APART).toInstant();
        return store(transaction).findTogether(program, person, after).stream()
                .map(together -> together.other(person))
                .collect(Collectors.toSet());
    }

    /** Who was proposed to a mentee lately, where nothing came of it: a round does not propose them again so soon. */
    public Set<PersonId> lastProposedInVain(Transaction transaction, ProgramId program, PersonId mentee, Instant now) {
        return Set.copyOf(store(transaction).findProposedInVain(program, mentee, now.minus(NOT_PROPOSED_AGAIN)));
    }

    /** How often the two meet by the agreement that both have confirmed; empty as long as there is none. */
    public Optional<Cadence> cadence(Transaction transaction, ProgramId program, MentorshipId id) {
        return transaction.store(AgreementStore.class).findHolding(program, id).map(Agreement::cadence);
    }

    /** The same of all live pairs of a program. */
    public Map<MentorshipId, Cadence> cadences(Transaction transaction, ProgramId program) {
        return transaction.store(AgreementStore.class).cadences(program).stream()
                .collect(Collectors.toMap(
                        AgreementStore.Agreed::mentorship, AgreementStore.Agreed::cadence, (one, other) -> one));
    }

    private static MentorshipStore store(Transaction transaction) {
        return transaction.store(MentorshipStore.class);
    }
}
