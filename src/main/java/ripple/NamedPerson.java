package ripple;

import java.util.Optional;
import ripple.people.PersonId;
import ripple.slack.platform.AddressBookCare;

/** Finds whom a command names: by their Slack id, or by their number in Ripple. */
final class NamedPerson {
    private NamedPerson() {}

    static Optional<PersonId> find(ProgramChoice.Chosen in, String typed) {
        return in.database()
                .transactions()
                .read(transaction -> typed.matches("\\d{1,18}")
                        ? in.people()
                                .find(transaction, in.program(), new PersonId(Long.parseLong(typed)))
                                .map(person -> person.id())
                        : new AddressBookCare().find(transaction, in.program(), typed));
    }
}
