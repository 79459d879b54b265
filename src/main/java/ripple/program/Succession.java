package ripple.program;

import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.Appointment;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Roles;
import ripple.program.ProgramPost.News;

/** Who comes into a place that became free: the deputy into the lead's; where nobody does, those who can name somebody are told. */
final class Succession {
    private static final int MOST_ADMINS_TOLD = 10;

    private final PeopleService people;
    private final RoleBook book;
    private final ProgramPost post;
    private final Roles roles = new Roles();

    Succession(PeopleService people, RoleBook book, ProgramPost post) {
        this.people = people;
        this.book = book;
        this.post = post;
    }

    /**
     * Gives what the actor should know about it; empty if there is nothing to know.
     *
     * @param name of who held it before
     */
    String follow(Transaction transaction, ProgramId program, Appointment before, String name) {
        return switch (before.role()) {
            case LEAD ->
                book.promoteDeputy(transaction, program)
                        .map(lead -> tellNewLead(transaction, program, lead, name))
                        .orElseGet(() -> tellAdmins(transaction, program, before));
            case DEPUTY -> {
                News news = new News(before, "no-deputy", ProgramWords.NO_DEPUTY);
                roles.lead(transaction, program).ifPresent(lead -> post.tell(transaction, program, lead, news));
                yield "";
            }
            case TRIAGER, SPONSOR, MODERATOR -> "";
        };
    }

    private String tellNewLead(Transaction transaction, ProgramId program, Appointment lead, String before) {
        News news = new News(lead, "taken-over", ProgramWords.youTakeOver(before));
        post.tell(transaction, program, lead.person(), news);
        return ProgramWords.deputyTookOver(book.displayName(transaction, program, lead.person()));
    }

    private String tellAdmins(Transaction transaction, ProgramId program, Appointment before) {
        News news = new News(before, "no-lead", ProgramWords.NO_LEAD);
        people.admins(transaction, program, MOST_ADMINS_TOLD)
                .forEach(admin -> post.tell(transaction, program, admin, news));
        return ProgramWords.NO_LEAD;
    }

    /**
     * Somebody no longer takes part: what they held goes on to others, what they were asked for is asked no more.
     *
     * @param name by which others are told of them
     */
    void leave(Transaction transaction, ProgramId program, PersonId person, String name) {
        for (Appointment there : roles.of(transaction, program, person)) {
            book.end(transaction, program, there);
            if (there.isHeld()) {
                follow(transaction, program, there, name);
            }
        }
        forgetSecondContact(transaction, program, person, name);
    }

    private void forgetSecondContact(Transaction transaction, ProgramId program, PersonId person, String name) {
        Optional<PersonId> lead = roles.lead(transaction, program);
        if (people.forgetSecondContact(transaction, program, person) && lead.isPresent()) {
            post.tell(
                    transaction,
                    program,
                    lead.get(),
                    "second-contact-left:person-" + person.value(),
                    ProgramWords.secondContactLeft(name));
        }
    }
}
