package ripple.slack.program;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ripple.people.PersonId;
import ripple.people.Role;

/** Whose role a button is about, as its value carries it; the service asks anew whether it is so. */
record RoleOf(Role role, PersonId person) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z]+):([0-9]{1,18})");

    String write() {
        return role.code() + ":" + person.value();
    }

    static Optional<RoleOf> read(String value) {
        Matcher written = WRITTEN.matcher(value);
        return written.matches()
                ? role(written.group(1)).map(role -> new RoleOf(role, new PersonId(Long.parseLong(written.group(2)))))
                : Optional.empty();
    }

    static Optional<Role> role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst();
    }
}
