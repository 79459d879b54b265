package ripple.slack.act;

import java.util.List;
import ripple.people.PersonId;

/** How colleagues of one program are called; what it gives was told by Slack, so it goes out as plain text. */
public interface Naming {

    String name(PersonId person);

    default List<String> names(List<PersonId> people) {
        return people.stream().map(this::name).toList();
    }
}
