package ripple.reflection;

import java.util.List;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Erasure;
import ripple.privacy.OwnTable;
import ripple.privacy.PersonalWords;

/**
 * Reflections and the pulse in erasures and retention. A program's export does not show them: it is made by those who run the program, and
 * what somebody writes for themselves is not theirs to read. They stand in what a person is handed about themselves.
 */
public final class ReflectionCare implements PersonalWords {

    @Override
    public List<OwnTable> own() {
        return List.of(
                new OwnTable(
                        "reflections",
                        (transaction, program, person) -> own(transaction).reflections(program, person)),
                new OwnTable(
                        "pulse_answers",
                        (transaction, program, person) -> own(transaction).pulses(program, person)),
                new OwnTable(
                        "what_i_said_yes_to",
                        (transaction, program, person) -> own(transaction).choices(program, person)));
    }

    private static OwnReflectionStore own(Transaction transaction) {
        return transaction.store(OwnReflectionStore.class);
    }

    @Override
    public List<String> typedBy(Transaction transaction, ProgramId program, PersonId person) {
        return transaction.store(ReflectionStore.class).typedBy(program, person).stream()
                .filter(words -> !words.isEmpty())
                .toList();
    }

    @Override
    public int erase(Transaction transaction, Erasure erasure) {
        ReflectionStore reflections = transaction.store(ReflectionStore.class);
        return reflections.deleteOf(erasure.program(), erasure.person())
                + reflections.shareNoLongerWith(erasure.program(), erasure.person())
                + transaction.store(PulseStore.class).deleteOf(erasure.program(), erasure.person())
                + transaction.store(ChoiceStore.class).delete(erasure.program(), erasure.person());
    }

    /** What somebody answered goes after 30 days; it is counted by then. */
    @Override
    public int letGo(Transaction transaction, Expiry expiry, int limit) {
        return transaction
                .store(PulseStore.class)
                .letGo(expiry.program(), expiry.now().minus(PulseService.KEPT), limit);
    }
}
