package ripple.reflection;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.ProgramId;
import ripple.people.Roles;
import ripple.privacy.Actor;
import ripple.privacy.Asked;
import ripple.privacy.Audit;
import ripple.privacy.AuditEntry;
import ripple.privacy.Checked;
import ripple.privacy.FreeText;
import ripple.privacy.IdentifierKind;
import ripple.privacy.Subject;

/** Whom people in need can call: what the lead or the deputy has set, or the usual numbers. */
public final class HumanHelpService implements HumanHelp.Place {

    /** The field of the form. */
    public static final String FIELD = "help";

    public static final int LONGEST = 2_000;
    private static final int MOST_LINES = 20;
    private static final String CHANGED = "help.changed";

    /** What belongs to those who help as well as to a patient. */
    private static final Set<IdentifierKind> OF_HELPERS = EnumSet.of(
            IdentifierKind.PHONE,
            IdentifierKind.FAX,
            IdentifierKind.EMAIL,
            IdentifierKind.WEB_ADDRESS,
            IdentifierKind.ADDRESS,
            IdentifierKind.PLACE,
            IdentifierKind.POSTAL_CODE,
            IdentifierKind.NAME);

    private final Transactions transactions;
    private final PeopleService people;
    private final FreeText texts;
    private final Audit audit;
    private final Roles roles = new Roles();

    public HumanHelpService(Transactions transactions, PeopleService people, FreeText texts, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.texts = texts;
        this.audit = new Audit(clock);
    }

    @Override
    public HumanHelp of(ProgramId program) {
        return transactions.read(transaction -> of(transaction, program));
    }

    private static HumanHelp of(Transaction transaction, ProgramId program) {
        return findOwn(transaction, program).map(HumanHelpService::read).orElse(HumanHelp.USUAL);
    }

    private static Optional<String> findOwn(Transaction transaction, ProgramId program) {
        return transaction
                .store(HumanHelpStore.class)
                .find(program)
                .filter(words -> words.lines().anyMatch(line -> !line.isBlank()));
    }

    private static HumanHelp read(String words) {
        return new HumanHelp(
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /** What stands in the form: the program's own words, empty if it has none; absent if this person may not change them. */
    public Optional<String> toChange(Member by) {
        return transactions.read(transaction -> mayChange(transaction, by)
                ? Optional.of(findOwn(transaction, by.program()).orElse(""))
                : Optional.empty());
    }

    /** Keeps other words; empty ones bring back the usual. */
    public Change change(Member by, String typed, Optional<Asked> confirmed) {
        FreeText.Typed field = FreeText.Typed.of(FIELD, HumanHelpWords.SETTING_LABEL, typed, LONGEST);
        Checked checked = texts.check(by.program(), List.of(field), confirmed, OF_HELPERS);
        if (checked instanceof Checked.Objection objection) {
            return new Change.Stopped(objection);
        }
        String words = ((Checked.Clean) checked).words(FIELD);
        if (words.lines().filter(line -> !line.isBlank()).count() > MOST_LINES) {
            return new Change.Stopped(new Checked.Unfit(Map.of(FIELD, HumanHelpWords.TOO_MANY_LINES)));
        }
        return transactions.run(transaction -> keep(transaction, by, words));
    }

    private Change keep(Transaction transaction, Member by, String words) {
        if (!mayChange(transaction, by)) {
            return new Change.NotYours();
        }
        transaction.store(HumanHelpStore.class).keep(by.program(), words);
        audit.record(
                transaction,
                new AuditEntry(
                        by.program(),
                        new Actor.OnePerson(by.person()),
                        CHANGED,
                        new Subject("program", by.program().value())));
        return new Change.Saved();
    }

    private boolean mayChange(Transaction transaction, Member by) {
        return people.find(transaction, by.program(), by.person())
                        .filter(person -> person.standing().takesPart())
                        .isPresent()
                && roles.leads(transaction, by.program(), by.person());
    }

    /** What came of changing it. */
    public sealed interface Change {
        record Saved() implements Change {}

        record Stopped(Checked.Objection why) implements Change {}

        /** Only those who lead the program may. */
        record NotYours() implements Change {}
    }
}
