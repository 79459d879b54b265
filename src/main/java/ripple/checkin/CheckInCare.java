package ripple.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Erasure;
import ripple.privacy.ExportTable;
import ripple.privacy.OwnTable;
import ripple.privacy.PersonalWords;

/**
 * Check-ins in exports, erasures and retention. An export shows what mentors said, which those who run the program may see, and their time;
 * not why a pair is stuck, and nothing of what mentees write, which is between the two. The words of a pair go as long after its end as
 * those of a withdrawn idea; that the two met, and for how long, stays.
 */
public final class CheckInCare implements PersonalWords {

    private static final String WORDS_GONE = "(These words are no longer kept.)";
    private static final List<String> COLUMNS =
            List.of("number", "mentorship", "mentor", "week", "word", "minutes", "late");

    @Override
    public List<OwnTable> own() {
        return List.of(
                new OwnTable(
                        "check_ins",
                        (transaction, program, person) -> own(transaction).checkIns(program, person)),
                new OwnTable(
                        "words_as_mentor",
                        (transaction, program, person) -> own(transaction).words(program, person)),
                new OwnTable(
                        "blockers",
                        (transaction, program, person) -> own(transaction).blockers(program, person)),
                new OwnTable(
                        "check_in_hours",
                        (transaction, program, person) -> own(transaction).hours(program, person)));
    }

    private static OwnCheckInStore own(Transaction transaction) {
        return transaction.store(OwnCheckInStore.class);
    }

    @Override
    public List<ExportTable> tables() {
        return List.of(new ExportTable("mentor_words", COLUMNS, CheckInCare::rows));
    }

    private static List<List<String>> rows(Transaction transaction, ProgramId program, long after, int limit) {
        return store(transaction).page(program, after, limit).stream()
                .map(row -> List.of(
                        Long.toString(row.id()),
                        Long.toString(row.mentorship().value()),
                        Long.toString(row.mentor().value()),
                        row.week(),
                        row.word().map(Word::code).orElse(""),
                        row.minutes().map(Object::toString).orElse(""),
                        Boolean.toString(row.late())))
                .toList();
    }

    @Override
    public List<String> typedBy(Transaction transaction, ProgramId program, PersonId person) {
        List<String> typed = new ArrayList<>(store(transaction).blockersBy(program, person));
        store(transaction).typedBy(program, person).stream()
                .flatMap(words -> Stream.of(words.moved(), words.nextStep(), words.help()))
                .filter(words -> !words.isEmpty())
                .forEach(typed::add);
        return typed;
    }

    @Override
    public int erase(Transaction transaction, Erasure erasure) {
        CheckInCareStore store = store(transaction);
        return store.eraseCheckIns(erasure.program(), erasure.person())
                + store.eraseObstacles(erasure.program(), erasure.person())
                + store.eraseBlockers(erasure.program(), erasure.person(), WORDS_GONE)
                + store.forgetHours(erasure.program(), erasure.person());
    }

    @Override
    public int letGo(Transaction transaction, Expiry expiry, int limit) {
        CheckInCareStore store = store(transaction);
        int gone = store.letGo(expiry.program(), expiry.withdrawnIdeas(), limit);
        return gone
                + store.letGoOfBlockers(
                        expiry.program(), expiry.withdrawnIdeas(), WORDS_GONE, Math.max(0, limit - gone));
    }

    private static CheckInCareStore store(Transaction transaction) {
        return transaction.store(CheckInCareStore.class);
    }
}
