package ripple.slack;

import java.util.Optional;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** A directory that knows everybody by "U" and their number, and tells nothing new. */
record KnownPeople(PeopleService people) implements Directory {

    @Override
    public Asker freshly(Asker asker) {
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
}
