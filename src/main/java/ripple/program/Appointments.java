package ripple.program;

import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.Appointment;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.Program;
import ripple.people.Role;
import ripple.people.Roles;
import ripple.program.ProgramPost.News;

/** Who is named, says yes or no, is released or steps down: the rules, each within the transaction of its act. */
final class Appointments {

    private final PeopleService people;
    private final Roles roles = new Roles();
    private final Rights rights;
    private final RoleBook book;
    private final Succession succession;
    private final ProgramPost post;

    Appointments(PeopleService people, RoleBook book, Succession succession, ProgramPost post) {
        this.people = people;
        this.rights = new Rights(people);
        this.book = book;
        this.succession = succession;
        this.post = post;
    }

    ProgramAnswer name(Transaction transaction, Person by, Role role, PersonId named) {
        Optional<ProgramAnswer.Refused> refusal = rights.refuseNaming(transaction, by, role);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return people.find(transaction, by.program(), named)
                .map(person -> name(transaction, by, role, person))
                .orElse(new ProgramAnswer.Refused(Refusal.NOT_FOUND, ProgramWords.NOBODY_FOUND));
    }

    private ProgramAnswer name(Transaction transaction, Person by, Role role, Person person) {
        if (!person.standing().takesPart()) {
            return new ProgramAnswer.Refused(Refusal.CANNOT_TAKE_ON, ProgramWords.cannotTakeOn(person.displayName()));
        }
        return findSameOrGreater(transaction, person, role)
                .map(there -> already(there, person))
                .orElseGet(() -> ask(transaction, by, role, person));
    }

    /** What this person is asked for in just this role, or holds in this or a greater one. */
    private Optional<Appointment> findSameOrGreater(Transaction transaction, Person person, Role role) {
        return roles.of(transaction, person.program(), person.id()).stream()
                .filter(there -> there.isHeld() ? there.role().includes(role) : there.role() == role)
                .findFirst();
    }

    private static ProgramAnswer already(Appointment there, Person person) {
        return new ProgramAnswer.Already(
                there.isHeld()
                        ? ProgramWords.alreadyIs(there.role(), person.displayName())
                        : ProgramWords.alreadyAsked(there.role(), person.displayName()));
    }

    private ProgramAnswer ask(Transaction transaction, Person by, Role role, Person person) {
        Appointment asked = book.ask(transaction, by, role, person.id());
        if (by.id().equals(person.id())) {
            return hold(transaction, person, asked); // naming oneself is saying yes
        }
        post.ask(transaction, by.program(), asked, question(transaction, person, asked));
        return new ProgramAnswer.Done(ProgramWords.asked(role, person.displayName()));
    }

    /** What waits for this person's yes, in words. */
    Overview.Asked question(Transaction transaction, Person person, Appointment asked) {
        String name = people.findProgram(transaction, person.program())
                .map(Program::name)
                .orElse("");
        int days = people.settings(transaction, person.program()).answerByDays();
        return new Overview.Asked(
                asked.role(),
                asked.askedBy()
                        .map(by -> book.displayName(transaction, person.program(), by))
                        .orElse("A colleague"),
                ProgramWords.question(asked.role(), name),
                ProgramWords.meaning(asked.role(), days));
    }

    ProgramAnswer accept(Transaction transaction, Person by, Role role) {
        Optional<Appointment> asked = book.find(transaction, by.program(), by.id(), role);
        Optional<Appointment> greater = book.findHeldInLine(transaction, by, role)
                .filter(held -> held.role().includes(role));
        if (greater.isPresent()) {
            asked.filter(there -> !there.isHeld()).ifPresent(idle -> book.end(transaction, by, AuditCodes.ENDED, idle));
            return new ProgramAnswer.Already(
                    ProgramWords.youAreAlready(greater.get().role()));
        }
        return asked.map(there -> hold(transaction, by, there))
                .orElse(new ProgramAnswer.Refused(Refusal.NOT_ASKED, ProgramWords.NOT_ASKED));
    }

    private ProgramAnswer hold(Transaction transaction, Person person, Appointment asked) {
        Optional<Appointment> holder = book.findHolder(transaction, person.program(), asked.role());
        boolean isTaken = holder.isPresent() && !holder.map(Appointment::person).equals(asked.insteadOf());
        if (isTaken) {
            return taken(transaction, person, asked, holder.get());
        }
        holder.ifPresent(before -> makeRoom(transaction, person, before));
        book.findHeldInLine(transaction, person, asked.role())
                .ifPresent(lesser -> book.end(transaction, person, AuditCodes.ENDED, lesser));
        book.hold(transaction, person, asked);
        String sentence = ProgramWords.youAre(asked.role());
        closeQuestion(transaction, person, asked, sentence);
        tellAsker(transaction, person, asked, ProgramWords.saidYes(asked.role(), person.displayName()));
        return new ProgramAnswer.Done(sentence);
    }

    private ProgramAnswer taken(Transaction transaction, Person person, Appointment asked, Appointment holder) {
        String name = book.displayName(transaction, person.program(), holder.person());
        String sentence = ProgramWords.taken(asked.role(), name);
        book.end(transaction, person, AuditCodes.ENDED, asked);
        closeQuestion(transaction, person, asked, sentence);
        return new ProgramAnswer.Refused(Refusal.TAKEN, sentence);
    }

    private void makeRoom(Transaction transaction, Person person, Appointment before) {
        book.end(transaction, person, AuditCodes.ENDED, before);
        String sentence = ProgramWords.takesYourPlace(before.role(), person.displayName());
        post.tell(transaction, person.program(), before.person(), new News(before, "replaced", sentence));
    }

    ProgramAnswer decline(Transaction transaction, Person by, Role role) {
        Optional<Appointment> asked =
                book.find(transaction, by.program(), by.id(), role).filter(there -> !there.isHeld());
        if (asked.isEmpty()) {
            return new ProgramAnswer.Refused(Refusal.NOT_ASKED, ProgramWords.NOT_ASKED);
        }
        book.end(transaction, by, AuditCodes.DECLINED, asked.get());
        String sentence = ProgramWords.youDeclined(role);
        closeQuestion(transaction, by, asked.get(), sentence);
        tellAsker(transaction, by, asked.get(), ProgramWords.saidNo(role, by.displayName()));
        return new ProgramAnswer.Done(sentence);
    }

    private void closeQuestion(Transaction transaction, Person person, Appointment asked, String sentence) {
        if (!asked.isAskedBy(person.id())) {
            post.close(transaction, person.program(), asked, sentence);
        }
    }

    private void tellAsker(Transaction transaction, Person person, Appointment asked, String sentence) {
        asked.askedBy()
                .filter(asker -> !asker.equals(person.id()))
                .ifPresent(asker ->
                        post.tell(transaction, person.program(), asker, new News(asked, "answered", sentence)));
    }

    ProgramAnswer revoke(Transaction transaction, Person by, Role role, PersonId from) {
        if (by.id().equals(from)) {
            return stepDown(transaction, by, role);
        }
        Optional<ProgramAnswer.Refused> refusal = rights.refuseNaming(transaction, by, role);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Person> person = people.find(transaction, by.program(), from);
        if (person.isEmpty()) {
            return new ProgramAnswer.Refused(Refusal.NOT_FOUND, ProgramWords.NOBODY_FOUND);
        }
        String name = person.get().displayName();
        return book.find(transaction, by.program(), from, role)
                .map(there -> revoke(transaction, by, there, name))
                .orElse(new ProgramAnswer.Refused(Refusal.NOT_HELD, ProgramWords.notHeld(role, name)));
    }

    private ProgramAnswer revoke(Transaction transaction, Person by, Appointment there, String name) {
        book.end(transaction, by, AuditCodes.REVOKED, there);
        if (!there.isHeld()) {
            post.close(transaction, by.program(), there, ProgramWords.noLongerAsked(there.role()));
            return new ProgramAnswer.Done(ProgramWords.askTakenBack(there.role(), name));
        }
        News news = new News(there, "released", ProgramWords.released(there.role()));
        post.tell(transaction, by.program(), there.person(), news);
        String followed = succession.follow(transaction, by.program(), there, name);
        return new ProgramAnswer.Done((ProgramWords.ended(there.role(), name) + " " + followed).strip());
    }

    private ProgramAnswer stepDown(Transaction transaction, Person by, Role role) {
        Optional<Appointment> there = book.find(transaction, by.program(), by.id(), role);
        if (there.isEmpty()) {
            return new ProgramAnswer.Refused(Refusal.NOT_HELD, ProgramWords.youAreNot(role));
        }
        if (!there.get().isHeld()) {
            return decline(transaction, by, role);
        }
        book.end(transaction, by, AuditCodes.STEPPED_DOWN, there.get());
        String followed = succession.follow(transaction, by.program(), there.get(), by.displayName());
        return new ProgramAnswer.Done((ProgramWords.released(role) + " " + followed).strip());
    }
}
