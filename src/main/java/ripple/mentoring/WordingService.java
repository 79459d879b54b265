package ripple.mentoring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.Member;
import ripple.privacy.Actor;
import ripple.privacy.Asked;
import ripple.privacy.Audit;
import ripple.privacy.AuditEntry;
import ripple.privacy.Checked;
import ripple.privacy.FreeText;
import ripple.privacy.Subject;

/**
 * Changing the words of a request while nobody has said yes to it. It keeps its place, its choices and its times; whoever is asked at the
 * moment finds the new words in the place of the old ones.
 */
public final class WordingService {

    private final Transactions transactions;
    private final FreeText freeText;
    private final RequestFlow flow;
    private final Audit audit;

    public WordingService(Transactions transactions, FreeText freeText, RequestDesk desk, Clock clock) {
        this.transactions = transactions;
        this.freeText = freeText;
        this.flow = desk.flow();
        this.audit = new Audit(clock);
    }

    /** What came of changing the words. */
    public sealed interface Reworded {

        record Kept(RequestStatus status) implements Reworded {}

        /** There is no such request of theirs, or it was answered or taken back first. */
        record Over() implements Reworded {}

        record Refused(Checked.Objection objection) implements Reworded {}
    }

    /** The words as they stand; empty if this is no live request of theirs. */
    public Optional<String> find(Member author, RequestId id) {
        return transactions.read(
                transaction -> findLive(transaction, author, id).map(MatchRequest::words));
    }

    /** New words, in the place of the old ones. */
    public Reworded change(Member author, RequestId id, String words, Optional<Asked> confirmed) {
        Checked checked = check(author, words, confirmed);
        if (checked instanceof Checked.Objection objection) {
            return new Reworded.Refused(objection);
        }
        String kept = ((Checked.Clean) checked).words(RequestService.WORDS);
        return transactions.run(transaction -> {
            transaction.store(RequestStore.class).hold(author.program(), id);
            return findLive(transaction, author, id)
                    .<Reworded>map(request -> change(transaction, request, kept))
                    .orElseGet(Reworded.Over::new);
        });
    }

    private Reworded change(Transaction transaction, MatchRequest request, String words) {
        if (request.words().equals(words)) {
            return new Reworded.Kept(flow.status(transaction, request));
        }
        RequestStore store = transaction.store(RequestStore.class);
        store.setWords(request.program(), request.id(), words);
        MatchRequest changed = store.find(request.program(), request.id()).orElseThrow();
        flow.showAgain(transaction, changed);
        audit.record(
                transaction,
                new AuditEntry(
                        request.program(),
                        new Actor.OnePerson(request.mentee()),
                        RequestAudit.REWORDED,
                        new Subject("match-request", request.id().value())));
        return new Reworded.Kept(flow.status(transaction, changed));
    }

    private Checked check(Member author, String words, Optional<Asked> confirmed) {
        return freeText.check(
                author.program(),
                List.of(FreeText.Typed.of(
                        RequestService.WORDS, RequestFormWords.WORDS_LABEL, words, RequestService.LONGEST)),
                confirmed);
    }

    private static Optional<MatchRequest> findLive(Transaction transaction, Member author, RequestId id) {
        return transaction
                .store(RequestStore.class)
                .findLive(author.program(), author.person())
                .filter(request -> request.id().equals(id));
    }
}
