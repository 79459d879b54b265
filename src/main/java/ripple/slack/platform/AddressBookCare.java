package ripple.slack.platform;

import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Erasure;
import ripple.privacy.OwnTable;
import ripple.privacy.PersonalWords;

/** The address book in erasures: without its lines nobody can tell any more whom a number stood for. */
public final class AddressBookCare implements PersonalWords {
    @Override
    public List<OwnTable> own() {
        return List.of(new OwnTable(
                "slack", (transaction, program, person) -> own(transaction).ids(program, person)));
    }

    private static OwnAddressStore own(Transaction transaction) {
        return transaction.store(OwnAddressStore.class);
    }

    @Override
    public int erase(Transaction transaction, Erasure erasure) {
        AddressBookCareStore store = transaction.store(AddressBookCareStore.class);
        long person = erasure.person().value();
        return store.forgetPerson(erasure.program(), erasure.person())
                + store.forgetConversations(
                        erasure.program(),
                        "person:" + person,
                        "group:" + person + ",%",
                        "group:%," + person + ",%",
                        "group:%," + person);
    }

    /** Whom a Slack id stands for. */
    public Optional<PersonId> find(Transaction transaction, ProgramId program, String userId) {
        return transaction
                .store(AddressBookStore.class)
                .findContact(program, userId)
                .map(Contact::person);
    }
}
