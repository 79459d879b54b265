package ripple.idea;

import java.util.List;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Erasure;
import ripple.privacy.ExportTable;
import ripple.privacy.OwnTable;
import ripple.privacy.PersonalWords;

/**
 * Answers to ideas in exports and erasures. That somebody answered stays, by their number, since the answer is the program's; the words of
 * their reason go, and so does that they said "I see this too".
 */
public final class TriageCare implements PersonalWords {

    private static final List<String> COLUMNS =
            List.of("number", "answer", "answered_by", "answered_at", "reason", "merged_into", "seen_too_by", "posted");

    @Override
    public List<OwnTable> own() {
        return List.of(
                new OwnTable(
                        "answers",
                        (transaction, program, person) -> own(transaction).answers(program, person)),
                new OwnTable(
                        "i_see_this_too",
                        (transaction, program, person) -> own(transaction).voices(program, person)));
    }

    private static OwnIdeaStore own(Transaction transaction) {
        return transaction.store(OwnIdeaStore.class);
    }

    @Override
    public List<ExportTable> tables() {
        return List.of(new ExportTable("answers", COLUMNS, TriageCare::rows));
    }

    private static List<List<String>> rows(Transaction transaction, ProgramId program, long after, int limit) {
        return transaction.store(TriageCareStore.class).page(program, after, limit).stream()
                .map(row -> cells(transaction, row))
                .toList();
    }

    private static List<String> cells(Transaction transaction, IdeaRow row) {
        List<PersonId> voices = transaction.store(VoiceStore.class).names(row.programId(), row.number());
        return List.of(
                row.number().toString(),
                row.triage().code(),
                row.decidedBy().map(by -> Long.toString(by.value())).orElse(""),
                row.decidedAt().map(Object::toString).orElse(""),
                row.reason().orElse(""),
                row.mergedInto().map(IdeaNumber::toString).orElse(""),
                voices.stream().map(voice -> Long.toString(voice.value())).collect(Collectors.joining(" ")),
                transaction
                        .store(PostStore.class)
                        .find(row.programId(), row.number())
                        .map(post -> post.state().code())
                        .orElse(""));
    }

    @Override
    public List<String> typedBy(Transaction transaction, ProgramId program, PersonId person) {
        return transaction.store(TriageCareStore.class).reasonsBy(program, person);
    }

    @Override
    public int erase(Transaction transaction, Erasure erasure) {
        int reasons = transaction
                .store(TriageCareStore.class)
                .eraseReasonsBy(erasure.program(), erasure.person(), IdeaCare.WORDS_GONE);
        return reasons + transaction.store(VoiceStore.class).removePerson(erasure.program(), erasure.person());
    }
}
