package ripple.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Part;
import ripple.outbox.Recipient;
import ripple.outbox.Section;
import ripple.people.Member;
import ripple.people.Mode;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.Roles;
import ripple.privacy.Asked;
import ripple.privacy.Checked;
import ripple.privacy.FreeText;

/**
 * Telling somebody, in confidence, about trouble with a mentor, a mentee or the lead. What is told goes to one person and is kept nowhere
 * but in that message; that something was told stands in no table and in no log.
 */
public final class TroubleService {

    /** The field of the form for what is not right. */
    public static final String WORDS = "trouble";

    public static final int LONGEST = 2_000;

    private final Transactions transactions;
    private final PeopleService people;
    private final FreeText texts;
    private final Outbox outbox;
    private final Roles roles = new Roles();

    public TroubleService(Transactions transactions, PeopleService people, FreeText texts, Outbox outbox) {
        this.transactions = transactions;
        this.people = people;
        this.texts = texts;
        this.outbox = outbox;
    }

    /**
     * Whom this person can tell, the second contact first; themselves never.
     *
     * @param live whether what is sent reaches them; while a program is tried out it does not, so their names are all there is
     */
    public record Contacts(List<TroubleContact> contacts, boolean live, boolean hasSecondContact) {
        public Contacts {
            contacts = List.copyOf(contacts);
        }
    }

    public Contacts contacts(Member by) {
        return transactions.read(transaction -> new Contacts(
                contacts(transaction, by),
                people.mode(transaction, by.program()) == Mode.LIVE,
                people.settings(transaction, by.program()).secondContact().isPresent()));
    }

    private List<TroubleContact> contacts(Transaction transaction, Member by) {
        List<TroubleContact> contacts = new ArrayList<>();
        add(
                transaction,
                by,
                contacts,
                people.settings(transaction, by.program()).secondContact(),
                TroubleContact.Part.SECOND_CONTACT);
        add(transaction, by, contacts, roles.lead(transaction, by.program()), TroubleContact.Part.LEAD);
        add(transaction, by, contacts, roles.deputy(transaction, by.program()), TroubleContact.Part.DEPUTY);
        return contacts;
    }

    private void add(
            Transaction transaction,
            Member by,
            List<TroubleContact> contacts,
            Optional<PersonId> person,
            TroubleContact.Part part) {
        person.filter(id -> !id.equals(by.person()))
                .filter(id ->
                        contacts.stream().noneMatch(there -> there.person().equals(id)))
                .flatMap(id -> findActive(transaction, new Member(by.program(), id)))
                .ifPresent(there -> contacts.add(new TroubleContact(there.id(), there.displayName(), part)));
    }

    private Optional<Person> findActive(Transaction transaction, Member who) {
        return people.find(transaction, who.program(), who.person())
                .filter(person -> person.standing().takesPart());
    }

    /**
     * Passes it on.
     *
     * @param occasion the same for the same form sent off twice
     */
    public Told tell(Member by, PersonId to, String typed, Optional<Asked> confirmed, String occasion) {
        FreeText.Typed field =
                FreeText.Typed.required(WORDS, TroubleWords.WHAT, typed, LONGEST, TroubleWords.NOTHING_SAID);
        Checked checked = texts.check(by.program(), List.of(field), confirmed);
        if (checked instanceof Checked.Objection objection) {
            return new Told.Stopped(objection);
        }
        String words = ((Checked.Clean) checked).words(WORDS);
        return transactions.run(transaction -> findActive(transaction, by)
                .flatMap(writer -> contacts(transaction, by).stream()
                        .filter(contact -> contact.person().equals(to))
                        .filter(contact -> people.mode(transaction, by.program()) == Mode.LIVE)
                        .findFirst()
                        .map(contact -> send(transaction, writer, contact, new Trouble(words, occasion))))
                .orElseGet(Told.NotThere::new));
    }

    private record Trouble(String words, String occasion) {}

    private Told send(Transaction transaction, Person writer, TroubleContact to, Trouble trouble) {
        Message message = Message.of(
                Section.of(new Part.Mention(writer.id()), new Part.Words(TroubleWords.writes(to.part()))),
                Section.of(new Part.Typed(trouble.words())),
                Section.of(TroubleWords.PLEASE_ANSWER));
        outbox.put(
                transaction,
                new Outgoing(
                        writer.program(),
                        "told:" + trouble.occasion(),
                        Kind.REQUEST,
                        new Recipient.OnePerson(to.person()),
                        message));
        return new Told.Sent(to.name());
    }

    /** What came of it. */
    public sealed interface Told {
        record Sent(String name) implements Told {}

        /** Nothing was passed on; the words stay in the open form. */
        record Stopped(Checked.Objection why) implements Told {}

        /** This person cannot be told here, or no longer. */
        record NotThere() implements Told {}
    }
}
