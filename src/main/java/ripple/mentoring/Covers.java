package ripple.mentoring;

import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.outbox.Button;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Part;
import ripple.outbox.Recipient;
import ripple.outbox.Section;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** What people hear about a mentor who stands in for another, and how that ends; within the transaction of whatever led to it. */
final class Covers {

    private final PairReader reader;
    private final Outbox outbox;

    Covers(PairGround ground) {
        this.reader = ground.reader();
        this.outbox = ground.outbox();
    }

    void ask(Transaction transaction, Cover cover) {
        String mentor = reader.name(transaction, cover.program(), cover.mentor());
        String id = Long.toString(cover.id().value());
        Message message = Message.of(
                Section.of(new Part.Strong(CoverWords.asks(mentor, cover.firstDay(), cover.lastDay()))),
                Section.of(CoverWords.MEANING)
                        .with(
                                new Button(PairActs.COVER_AGREE, PairLabels.YES_COVER, id, Button.Style.PRIMARY),
                                new Button(PairActs.COVER_DECLINE, PairLabels.NO_COVER, id, Button.Style.DEFAULT)));
        put(transaction, cover, Kind.REQUEST, cover.cover(), "asked", message);
    }

    /** In the place of the question. */
    void close(Transaction transaction, Cover cover, String sentence) {
        outbox.put(
                transaction,
                new Outgoing(
                        cover.program(),
                        key(cover, "closed", cover.cover()),
                        Kind.DECISION,
                        new Recipient.OnePerson(cover.cover()),
                        Message.of(Section.of(sentence)),
                        Optional.of(key(cover, "asked", cover.cover()))));
    }

    void tell(Transaction transaction, Cover cover, PersonId to, String what, String sentence) {
        put(transaction, cover, Kind.DECISION, to, what, Message.of(Section.of(sentence)));
    }

    /** The pairs of the mentor that the other looks after. */
    List<Mentorship> pairs(Transaction transaction, Cover cover) {
        return transaction.store(MentorshipStore.class).findLiveOfMentor(cover.program(), cover.mentor()).stream()
                .filter(pair -> pair.state() != MentorshipState.PROPOSED)
                .filter(pair -> reader.isPossible(transaction, pair, cover.cover()))
                .toList();
    }

    /** Its days are over; if it was only asked, nobody waits for an answer any more. */
    void over(Transaction transaction, Cover cover) {
        over(transaction, cover, CoverWords.over(reader.name(transaction, cover.program(), cover.mentor())));
    }

    private void over(Transaction transaction, Cover cover, String thanks) {
        if (transaction.store(CoverStore.class).move(cover.program(), cover.id(), cover.state(), CoverState.OVER)
                == 0) {
            return;
        }
        if (cover.state() == CoverState.ASKED) {
            close(transaction, cover, CoverWords.NOT_NEEDED);
        } else {
            tell(transaction, cover, cover.cover(), "over", thanks);
        }
    }

    /** One of the two mentors has left the workspace. */
    void left(Transaction transaction, ProgramId program, PersonId person) {
        CoverStore store = transaction.store(CoverStore.class);
        String gone = reader.name(transaction, program, person);
        store.findOpen(program, person).ifPresent(cover -> over(transaction, cover, CoverWords.mentorLeft(gone)));
        for (Cover cover : store.by(program, person)) {
            if (store.move(program, cover.id(), cover.state(), CoverState.OVER) == 1) {
                tell(transaction, cover, cover.mentor(), "cover-left", CoverWords.coverLeft(gone));
                if (cover.state() == CoverState.AGREED) {
                    pairs(transaction, cover)
                            .forEach(pair -> tell(
                                    transaction,
                                    cover,
                                    pair.mentee(),
                                    "cover-left",
                                    CoverWords.coverLeftToMentee(gone)));
                }
            }
        }
    }

    private void put(Transaction transaction, Cover cover, Kind kind, PersonId to, String what, Message message) {
        outbox.put(
                transaction,
                new Outgoing(cover.program(), key(cover, what, to), kind, new Recipient.OnePerson(to), message));
    }

    private static String key(Cover cover, String what, PersonId to) {
        return "cover:" + cover.id().value() + ":" + what + ":to-" + to.value();
    }
}
