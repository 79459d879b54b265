package ripple.round;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Erasure;
import ripple.privacy.ExportTable;
import ripple.privacy.OwnTable;
import ripple.privacy.PersonalWords;

/**
 * Match rounds in exports and erasures. Nothing in them is typed. Whom somebody might have been matched with goes with them; a pair that
 * was asked stays with its mentorship, by numbers.
 */
public final class RoundCare implements PersonalWords {

    private static final List<String> ROUNDS = List.of(
            "number",
            "state",
            "seed",
            "mentors",
            "places",
            "stable_total",
            "highest_total",
            "computed_by",
            "computed_at",
            "ended_at");
    private static final List<String> SEATS = List.of(
            "number",
            "round",
            "mentee",
            "line",
            "possible",
            "stable_mentor",
            "highest_mentor",
            "mentor",
            "how",
            "outcome");
    private static final List<String> PROPOSALS =
            List.of("mentorship", "round", "mentor", "mentee", "state", "answer_by", "mentor_yes_at", "mentee_yes_at");

    @Override
    public List<OwnTable> own() {
        return List.of(new OwnTable(
                "proposals", (transaction, program, person) -> own(transaction).proposals(program, person)));
    }

    private static OwnRoundStore own(Transaction transaction) {
        return transaction.store(OwnRoundStore.class);
    }

    @Override
    public List<ExportTable> tables() {
        return List.of(
                new ExportTable("rounds", ROUNDS, RoundCare::rounds),
                new ExportTable("round_seats", SEATS, RoundCare::seats),
                new ExportTable("round_proposals", PROPOSALS, RoundCare::proposals));
    }

    private static List<List<String>> rounds(Transaction transaction, ProgramId program, long after, int limit) {
        return RoundBook.rounds(transaction).page(program, after, limit).stream()
                .map(RoundStore.RoundRow::round)
                .map(round -> List.of(
                        Long.toString(round.id().value()),
                        round.state().code(),
                        Long.toString(round.seed()),
                        Integer.toString(round.mentors()),
                        Integer.toString(round.places()),
                        Long.toString(round.stable().total()),
                        text(round.highest().map(Round.Sum::total)),
                        number(round.computedBy()),
                        round.computedAt().toString(),
                        text(round.endedAt())))
                .toList();
    }

    private static List<List<String>> seats(Transaction transaction, ProgramId program, long after, int limit) {
        RoundCareStore store = transaction.store(RoundCareStore.class);
        return store
                .seats(program, after / RoundCareStore.SEATS_A_ROUND, after % RoundCareStore.SEATS_A_ROUND, limit)
                .stream()
                .map(row -> List.of(
                        Long.toString(row.round().value() * RoundCareStore.SEATS_A_ROUND + row.line()),
                        Long.toString(row.round().value()),
                        Long.toString(row.mentee().value()),
                        Integer.toString(row.line()),
                        Integer.toString(row.possible()),
                        number(row.stable()),
                        number(row.highest()),
                        number(row.mentor()),
                        row.how().code(),
                        row.outcome().code()))
                .toList();
    }

    private static List<List<String>> proposals(Transaction transaction, ProgramId program, long after, int limit) {
        return transaction.store(RoundCareStore.class).proposals(program, after, limit).stream()
                .map(proposal -> List.of(
                        Long.toString(proposal.mentorship().value()),
                        Long.toString(proposal.round().value()),
                        Long.toString(proposal.mentor().value()),
                        Long.toString(proposal.mentee().value()),
                        proposal.state().code(),
                        proposal.answerBy().toString(),
                        text(proposal.mentorYesAt()),
                        text(proposal.menteeYesAt())))
                .toList();
    }

    private static String number(Optional<PersonId> person) {
        return person.map(there -> Long.toString(there.value())).orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** What was set aside is of use as long as somebody may ask why; then it goes. That it was made and set aside stays in the audit log. */
    @Override
    public int letGo(Transaction transaction, Expiry expiry, int limit) {
        RoundCareStore store = transaction.store(RoundCareStore.class);
        Instant before = expiry.now().minus(Duration.ofDays(RoundWords.DAYS_ASIDE));
        int seats = store.letGoSeats(expiry.program(), before, limit);
        return seats < limit ? seats + store.letGoRounds(expiry.program(), before) : seats;
    }

    @Override
    public int erase(Transaction transaction, Erasure erasure) {
        RoundCareStore store = transaction.store(RoundCareStore.class);
        return store.removeMentee(erasure.program(), erasure.person())
                + store.forgetMentor(erasure.program(), erasure.person());
    }
}
