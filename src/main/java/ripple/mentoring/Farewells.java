package ripple.mentoring;

import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.Person;
import ripple.people.PersonId;

/** What people hear when a mentorship is over: the other of the two, the lead, or both. */
final class Farewells {

    private final PairReader reader;
    private final PairPost post;

    Farewells(PairGround ground) {
        this.reader = ground.reader();
        this.post = ground.post();
    }

    /** To the other of the two: no reason, what comes next, and whom to tell about trouble. */
    void say(Transaction transaction, Mentorship ended, PersonId other, String sentence) {
        boolean isMentee = ended.mentee().equals(other);
        List<String> contact = reader.findSecondContact(transaction, ended).map(Person::displayName).stream()
                .toList();
        post.tell(
                transaction,
                ended,
                other,
                "ended",
                PairMessages.ended(new PairMessages.Farewell(
                        sentence,
                        isMentee ? PairWords.PLACE_IS_KEPT : PairWords.placeIsFree(),
                        isMentee ? Optional.of(PairMessages.idea(ended)) : Optional.empty(),
                        contact)));
    }

    /** False if there is nobody to tell: the note then waits for whoever leads next. */
    boolean tellLead(Transaction transaction, Mentorship ended, EndingNote note) {
        String sentence = PairWords.endedForLead(
                reader.name(transaction, ended.program(), ended.mentor()),
                reader.name(transaction, ended.program(), ended.mentee()));
        List<PersonId> leads = reader.leadsOutside(transaction, ended);
        leads.forEach(lead -> post.tell(transaction, ended, lead, "ended-note", PairMessages.note(sentence, note)));
        return !leads.isEmpty();
    }

    /** To both, with their certificates to follow. */
    void completed(Transaction transaction, Mentorship completed) {
        for (PersonId person : List.of(completed.mentor(), completed.mentee())) {
            String other = reader.name(transaction, completed.program(), completed.other(person));
            post.tell(
                    transaction,
                    completed,
                    person,
                    "completed",
                    PairMessages.plain(PairWords.completed(other) + " " + PairWords.CERTIFICATE_FOLLOWS));
            transaction
                    .store(CertificateStore.class)
                    .add(completed.program(), completed.id(), person, completed.since());
        }
    }
}
