package ripple.slack;

import java.util.Optional;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.slack.act.Asker;
import ripple.slack.act.Directory;

/** A directory that knows everybody by "U" and their number, and tells nothing new unless a test has it learn something. */
public final class KnownPeople implements Directory {

    public Runnable learning = () -> {};

    private final PeopleService people;

    public KnownPeople(PeopleService people) {
        this.people = people;
    }

    @Override
    public Asker freshly(Asker asker) {
        learning.run();
        return asker;
    }

    @Override
    public Optional<Person> meet(Asker asker, String userId) {
        return people.find(asker.program(), new PersonId(Long.parseLong(userId.substring(1))));
    }

    @Override
    public Optional<String> findUserId(ProgramId program, PersonId person) {
        return Optional.of("U" + person.value());
    }

    @Override
    public PersonId contact(ProgramId program, String userId) {
        return new PersonId(Long.parseLong(userId.substring(1)));
    }
}
