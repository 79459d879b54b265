package ripple.mentoring;

import java.time.Instant;
import java.util.List;
import ripple.database.Transaction;
import ripple.mentoring.PairCareStore.AgreementRow;
import ripple.mentoring.PairCareStore.CoverRow;
import ripple.mentoring.PairCareStore.EndingRow;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Erasure;
import ripple.privacy.ExportTable;
import ripple.privacy.OwnTable;
import ripple.privacy.PersonalWords;

/**
 * Agreements, endings and covers in exports, erasures and retention. An export is the program's: that there is an agreement, how often they meet and
 * until when are in it; what two people wrote for each other or for themselves is not. The words of a pair go as long after its end as those
 * of a withdrawn idea; that there was an agreement, and how it ended, stays.
 */
public final class PairCare implements PersonalWords {

    private static final String WORDS_LET_GO = "(These words are no longer kept.)";

    static final String WORDS_GONE = "These words are gone: the person who wrote them was erased.";

    @Override
    public List<OwnTable> own() {
        return List.of(
                new OwnTable(
                        "mentorships",
                        (transaction, program, person) -> own(transaction).mentorships(program, person)),
                new OwnTable(
                        "agreements",
                        (transaction, program, person) -> own(transaction).agreements(program, person)),
                new OwnTable(
                        "pauses",
                        (transaction, program, person) -> own(transaction).pauses(program, person)),
                new OwnTable(
                        "endings",
                        (transaction, program, person) -> own(transaction).endings(program, person)),
                new OwnTable(
                        "closings",
                        (transaction, program, person) -> own(transaction).closings(program, person)),
                new OwnTable(
                        "covers",
                        (transaction, program, person) -> own(transaction).covers(program, person)));
    }

    private static OwnPairStore own(Transaction transaction) {
        return transaction.store(OwnPairStore.class);
    }

    @Override
    public List<ExportTable> tables() {
        return List.of(
                new ExportTable(
                        "agreements",
                        List.of(
                                "mentorship",
                                "version",
                                "cadence",
                                "place",
                                "ends_on",
                                "mentor_confirmed",
                                "mentee_confirmed"),
                        (transaction, program, after, limit) ->
                                store(transaction).agreements(program, after, limit).stream()
                                        .map(PairCare::cells)
                                        .toList()),
                new ExportTable(
                        "mentorship_endings",
                        List.of("mentorship", "ended_by", "reason", "note", "ended_at"),
                        (transaction, program, after, limit) ->
                                store(transaction).endings(program, after, limit).stream()
                                        .map(PairCare::cells)
                                        .toList()),
                new ExportTable(
                        "covers",
                        List.of("number", "mentor", "cover", "first_day", "last_day", "state"),
                        (transaction, program, after, limit) ->
                                store(transaction).covers(program, after, limit).stream()
                                        .map(PairCare::cells)
                                        .toList()));
    }

    private static List<String> cells(AgreementRow row) {
        return List.of(
                Long.toString(row.mentorship()),
                Integer.toString(row.version()),
                row.cadence(),
                row.place(),
                row.endsOn(),
                row.mentorConfirmedAt().map(Object::toString).orElse(""),
                row.menteeConfirmedAt().map(Object::toString).orElse(""));
    }

    private static List<String> cells(EndingRow row) {
        return List.of(
                Long.toString(row.mentorship()),
                row.endedBy().map(by -> Long.toString(by.value())).orElse(""),
                row.reason(),
                row.note(),
                row.endedAt().toString());
    }

    private static List<String> cells(CoverRow row) {
        return List.of(
                Long.toString(row.id()),
                Long.toString(row.mentor().value()),
                Long.toString(row.cover().value()),
                row.firstDay(),
                row.lastDay(),
                row.state());
    }

    @Override
    public List<String> typedBy(Transaction transaction, ProgramId program, PersonId person) {
        return store(transaction).typedBy(program, person);
    }

    @Override
    public int erase(Transaction transaction, Erasure erasure) {
        ProgramId program = erasure.program();
        PersonId person = erasure.person();
        PairCareStore store = store(transaction);
        int words = transaction.store(AgreementStore.class).erase(program, person, WORDS_GONE);
        return words
                + store.eraseNotes(program, person)
                + store.eraseLines(program, person)
                + store.forgetCertificates(program, person)
                + store.endCovers(program, person);
    }

    @Override
    public int letGo(Transaction transaction, Expiry expiry, int limit) {
        PairCareStore store = store(transaction);
        ProgramId program = expiry.program();
        Instant before = expiry.withdrawnIdeas();
        int gone = store.letGoOfAgreements(program, before, WORDS_LET_GO, limit);
        gone += store.letGoOfNotes(program, before, Math.max(0, limit - gone));
        return gone + store.letGoOfLines(program, before, Math.max(0, limit - gone));
    }

    private static PairCareStore store(Transaction transaction) {
        return transaction.store(PairCareStore.class);
    }
}
