package ripple.mentoring;

import java.util.List;
import ripple.database.Transaction;
import ripple.idea.IdeaNumber;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Erasure;
import ripple.privacy.ExportTable;
import ripple.privacy.OwnTable;
import ripple.privacy.PersonalWords;

/**
 * Requests for a mentor in exports, erasures and retention. The words are for the two only, so no export shows them; they go with their
 * author, and some time after the request is over. That somebody asked, and when, stays: others' places in line hang on it.
 */
public final class RequestCare implements PersonalWords {

    private static final List<String> COLUMNS =
            List.of("request", "mentee", "idea", "route", "state", "asked_at", "changed_at", "waiting_since");

    @Override
    public List<OwnTable> own() {
        return List.of(
                new OwnTable(
                        "requests",
                        (transaction, program, person) -> own(transaction).requests(program, person)),
                new OwnTable(
                        "choices",
                        (transaction, program, person) -> own(transaction).choices(program, person)),
                new OwnTable(
                        "requests_to_me",
                        (transaction, program, person) -> own(transaction).asked(program, person)));
    }

    private static OwnPairStore own(Transaction transaction) {
        return transaction.store(OwnPairStore.class);
    }

    @Override
    public List<ExportTable> tables() {
        return List.of(new ExportTable("match_requests", COLUMNS, RequestCare::rows));
    }

    private static List<List<String>> rows(Transaction transaction, ProgramId program, long after, int limit) {
        return store(transaction).page(program, after, limit).stream()
                .map(request -> List.of(
                        request.id().toString(),
                        Long.toString(request.mentee().value()),
                        request.idea().map(IdeaNumber::toString).orElse(""),
                        request.route().code(),
                        request.state().code(),
                        request.askedAt().toString(),
                        request.changedAt().toString(),
                        request.waitingSince().map(Object::toString).orElse("")))
                .toList();
    }

    @Override
    public List<String> typedBy(Transaction transaction, ProgramId program, PersonId person) {
        return store(transaction).typedBy(program, person);
    }

    @Override
    public int erase(Transaction transaction, Erasure erasure) {
        return store(transaction).empty(erasure.program(), erasure.person());
    }

    @Override
    public int letGo(Transaction transaction, Expiry expiry, int limit) {
        return store(transaction).over(expiry.program(), expiry.withdrawnIdeas(), limit).stream()
                .mapToInt(request -> store(transaction).empty(expiry.program(), request))
                .sum();
    }

    private static RequestCareStore store(Transaction transaction) {
        return transaction.store(RequestCareStore.class);
    }
}
