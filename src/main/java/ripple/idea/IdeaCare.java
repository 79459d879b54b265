package ripple.idea;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Erasure;
import ripple.privacy.ExportTable;
import ripple.privacy.OwnTable;
import ripple.privacy.PersonalWords;

/**
 * Ideas in exports, erasures and retention. Words are taken away, numbers stay, since others may point to them. An idea that several
 * people stand behind stays as it is when one of them is erased; only that one no longer stands behind it.
 */
public final class IdeaCare implements PersonalWords {
    static final String WORDS_GONE = "(These words are no longer kept.)";

    private static final List<String> COLUMNS = List.of(
            "number",
            "noticed",
            "might_help",
            "where",
            "touches",
            "raised_by",
            "triage",
            "authors",
            "captured_at",
            "edited_at",
            "withdrawn_at");

    @Override
    public List<OwnTable> own() {
        return List.of(
                new OwnTable(
                        "ideas",
                        (transaction, program, person) -> own(transaction).ideas(program, person)),
                new OwnTable(
                        "ideas_that_differ",
                        (transaction, program, person) -> own(transaction).differences(program, person)));
    }

    private static OwnIdeaStore own(Transaction transaction) {
        return transaction.store(OwnIdeaStore.class);
    }

    @Override
    public List<ExportTable> tables() {
        return List.of(new ExportTable("ideas", COLUMNS, IdeaCare::rows));
    }

    private static List<List<String>> rows(Transaction transaction, ProgramId program, long after, int limit) {
        IdeaCareStore store = store(transaction);
        return store.page(program, after, limit).stream()
                .map(row -> cells(row, store.authors(program, row.number())))
                .toList();
    }

    private static List<String> cells(IdeaRow row, List<PersonId> authors) {
        return List.of(
                Integer.toString(row.number().value()),
                row.noticed(),
                row.mightHelp(),
                row.place(),
                row.touch().map(Touch::code).orElse(""),
                row.raisedBy().code(),
                row.triage().code(),
                authors.stream().map(author -> Long.toString(author.value())).collect(Collectors.joining(" ")),
                row.capturedAt().toString(),
                row.editedAt().map(Object::toString).orElse(""),
                row.withdrawnAt().map(Object::toString).orElse(""));
    }

    @Override
    public List<String> typedBy(Transaction transaction, ProgramId program, PersonId person) {
        return store(transaction).typedBy(program, person).stream()
                .flatMap(typed -> Stream.of(typed.noticed(), typed.mightHelp(), typed.place()))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    @Override
    public int erase(Transaction transaction, Erasure erasure) {
        IdeaCareStore store = store(transaction);
        List<IdeaNumber> left = store.leaveToTheOthers(erasure.program(), erasure.person());
        left.forEach(number -> FollowUps.moved(transaction, erasure.program(), number));
        int emptied = store.findOfAlone(erasure.program(), erasure.person()).stream()
                .mapToInt(number -> empty(transaction, erasure.program(), number, erasure.at()))
                .sum();
        return left.size() + emptied;
    }

    @Override
    public int letGo(Transaction transaction, Expiry expiry, int limit) {
        IdeaCareStore store = store(transaction);
        return store.findWithdrawn(expiry.program(), expiry.withdrawnIdeas(), limit).stream()
                .mapToInt(number -> empty(transaction, expiry.program(), number, expiry.now()))
                .sum();
    }

    /** The index holds the words too, and an answer may speak of them, so they go in the same transaction. */
    private static int empty(Transaction transaction, ProgramId program, IdeaNumber number, Instant at) {
        IdeaSearch.in(transaction).remove(program, number);
        transaction.store(TriageCareStore.class).eraseReason(program, number);
        return store(transaction).empty(program, number, WORDS_GONE, at);
    }

    private static IdeaCareStore store(Transaction transaction) {
        return transaction.store(IdeaCareStore.class);
    }
}
