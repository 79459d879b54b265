package ripple.slack.platform;

import java.util.Map;
import java.util.Optional;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Standing;
import ripple.slack.act.Asker;
import ripple.slack.act.Directory;
import ripple.slack.act.JsonFields;

/** Asks Slack's Web API, and keeps in the address book what it tells. */
final class SlackDirectory implements Directory {

    private final WebApis apis;
    private final AddressBook book;
    private final LookUps lookUps;
    private final PeopleService people;

    SlackDirectory(WebApis apis, AddressBook book, LookUps lookUps, PeopleService people) {
        this.apis = apis;
        this.book = book;
        this.lookUps = lookUps;
        this.people = people;
    }

    @Override
    public Asker freshly(Asker asker) {
        return meet(asker, asker.userId())
                .map(who -> new Asker(asker.program(), asker.person(), asker.teamId(), asker.userId(), who))
                .orElse(asker);
    }

    @Override
    public Optional<Person> meet(Asker asker, String userId) {
        Optional<Workspace> workspace = book.findWorkspace(asker.teamId());
        Called called = apis.of(asker.program()).quickly("users.info", Map.of("user", userId));
        if (workspace.isEmpty() || !(called instanceof Called.Done done)) {
            return known(asker.program(), userId);
        }
        UserCard card = new UserCard(done.answer().child("user").orElse(JsonFields.NONE));
        if (card.userId().filter(userId::equals).isEmpty()) {
            return Optional.empty();
        }
        Contact contact = book.meet(asker.program(), userId);
        lookUps.learn(workspace.get(), contact, card);
        return people.find(contact.program(), contact.person());
    }

    private Optional<Person> known(ProgramId program, String userId) {
        return book.find(program, userId)
                .flatMap(contact -> people.find(program, contact.person()))
                .filter(person -> person.standing() != Standing.UNKNOWN);
    }

    @Override
    public Optional<String> findUserId(ProgramId program, PersonId person) {
        return book.find(program, person).map(Contact::userId);
    }

    @Override
    public PersonId contact(ProgramId program, String userId) {
        return book.meet(program, userId).person();
    }
}
