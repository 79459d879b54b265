package ripple.program;

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
import ripple.people.Appointment;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * Puts what people should hear about roles into the outbox. The question to a named person is one message; its answer, or that it is no
 * longer asked, takes its place, so that no button stays that does nothing.
 */
final class ProgramPost {

    private final Outbox outbox;

    ProgramPost(Outbox outbox) {
        this.outbox = outbox;
    }

    void ask(Transaction transaction, ProgramId program, Appointment asked, Overview.Asked question) {
        Message message = new Message(List.of(
                Section.of(new Part.Strong(question.question())),
                Section.of(ProgramWords.namedYou(question.by()) + " " + question.meaning())
                        .with(
                                button(asked, ProgramActs.ACCEPT, ProgramWords.YES, Button.Style.PRIMARY),
                                button(asked, ProgramActs.DECLINE, ProgramWords.NO, Button.Style.DEFAULT))));
        outbox.put(transaction, new Outgoing(program, question(asked), Kind.REQUEST, to(asked.person()), message));
    }

    /** In the place of the question. */
    void close(Transaction transaction, ProgramId program, Appointment asked, String sentence) {
        outbox.put(
                transaction,
                new Outgoing(
                        program,
                        key(asked, "closed"),
                        Kind.DECISION,
                        to(asked.person()),
                        Message.of(Section.of(sentence)),
                        Optional.of(question(asked))));
    }

    /** One thing about one appointment is told once to each. */
    void tell(Transaction transaction, ProgramId program, PersonId person, News news) {
        String key = key(news.about(), news.name() + ":to-" + person.value());
        outbox.put(
                transaction,
                new Outgoing(program, key, Kind.DECISION, to(person), Message.of(Section.of(news.sentence()))));
    }

    /**
     * News that are about no appointment.
     *
     * @param key says what is meant, in this program
     */
    void tell(Transaction transaction, ProgramId program, PersonId person, String key, String sentence) {
        outbox.put(
                transaction, new Outgoing(program, key, Kind.DECISION, to(person), Message.of(Section.of(sentence))));
    }

    /**
     * Something that somebody should hear.
     *
     * @param name tells it from other news about the same appointment
     */
    record News(Appointment about, String name, String sentence) {}

    private static Recipient to(PersonId person) {
        return new Recipient.OnePerson(person);
    }

    private static String question(Appointment asked) {
        return key(asked, "asked");
    }

    private static Button button(Appointment asked, String act, String label, Button.Style style) {
        return new Button(act, label, asked.role().code(), style);
    }

    private static String key(Appointment about, String what) {
        return "role:" + about.role().code() + ":person-" + about.person().value() + ":"
                + about.askedAt().toEpochMilli() + ":" + what;
    }
}
