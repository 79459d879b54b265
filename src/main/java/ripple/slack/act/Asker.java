package ripple.slack.act;

import java.util.Objects;
import java.util.function.Supplier;
import ripple.idea.Author;
import ripple.people.Member;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * Who asks: the person behind a Slack request, known to the address book and allowed to take part.
 *
 * @param look gives who that is as read from the database for this request, never from the request itself
 */
public record Asker(ProgramId program, PersonId person, String teamId, String userId, Supplier<Person> look) {

    public Asker {
        Objects.requireNonNull(program);
        Objects.requireNonNull(person);
        Objects.requireNonNull(look);
        if (teamId.isBlank() || userId.isBlank()) {
            throw new IllegalArgumentException("An asker has a workspace and a Slack id");
        }
    }

    /** Somebody who was just read. */
    public Asker(ProgramId program, PersonId person, String teamId, String userId, Person who) {
        this(program, person, teamId, userId, () -> who);
    }

    /** The person as the database has it. */
    public Person who() {
        return look.get();
    }

    /** The same person as a member of their program. */
    public Member member() {
        return new Member(program, person);
    }

    /** The same person as somebody who has ideas. */
    public Author author() {
        return new Author(program, person);
    }
}
