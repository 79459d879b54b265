package ripple.program;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.people.Mode;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.Role;
import ripple.people.Roles;
import ripple.people.Standing;
import ripple.program.Overview.Right;

/** Who may do what with a program, and the sentence for whoever may not. */
final class Rights {

    private final PeopleService people;
    private final Roles roles = new Roles();

    Rights(PeopleService people) {
        this.people = people;
    }

    /** Why this person may not give this role or take it back. */
    Optional<ProgramAnswer.Refused> refuseNaming(Transaction transaction, Person by, Role role) {
        return role == Role.LEAD ? refuseNotAdmin(by) : refuseNotLead(transaction, by);
    }

    /** Why this person may not decide for the program. */
    Optional<ProgramAnswer.Refused> refuseNotLeading(Transaction transaction, Person by) {
        return roles.leads(transaction, by.program(), by.id())
                ? Optional.empty()
                : refused(Refusal.LEADS_ONLY, ProgramWords.leadsOnly(names(transaction, by, true)));
    }

    private static Optional<ProgramAnswer.Refused> refuseNotAdmin(Person by) {
        if (by.standing() == Standing.UNKNOWN) {
            return refused(Refusal.NOT_KNOWN_YET, ProgramWords.NOT_KNOWN_YET);
        }
        return by.admin() ? Optional.empty() : refused(Refusal.ADMINS_ONLY, ProgramWords.ADMINS_ONLY);
    }

    private Optional<ProgramAnswer.Refused> refuseNotLead(Transaction transaction, Person by) {
        return roles.holds(transaction, by.program(), by.id(), Role.LEAD)
                ? Optional.empty()
                : refused(Refusal.LEAD_ONLY, ProgramWords.leadOnly(names(transaction, by, false)));
    }

    private List<String> names(Transaction transaction, Person by, boolean withDeputy) {
        Optional<PersonId> deputy = withDeputy ? roles.deputy(transaction, by.program()) : Optional.empty();
        return Stream.of(roles.lead(transaction, by.program()), deputy)
                .flatMap(Optional::stream)
                .map(leader -> people.find(transaction, by.program(), leader)
                        .map(Person::displayName)
                        .orElse("a colleague"))
                .collect(Collectors.toList());
    }

    private static Optional<ProgramAnswer.Refused> refused(Refusal why, String sentence) {
        return Optional.of(new ProgramAnswer.Refused(why, sentence));
    }

    Set<Right> of(Transaction transaction, Person person) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        if (person.admin()) {
            rights.add(Right.NAME_LEAD);
        }
        if (roles.holds(transaction, person.program(), person.id(), Role.LEAD)) {
            rights.add(Right.NAME_OTHERS);
        }
        if (roles.leads(transaction, person.program(), person.id())) {
            rights.add(Right.CHANGE_SETTINGS);
            if (people.mode(transaction, person.program()) == Mode.TEST) {
                rights.add(Right.GO_LIVE);
            }
        }
        return rights;
    }
}
