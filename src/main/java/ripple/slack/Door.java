package ripple.slack;

import java.util.Optional;
import java.util.function.BiFunction;
import ripple.idea.NotTakingPartException;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.ProgramId;
import ripple.slack.act.Asker;
import ripple.slack.act.EdgeWords;
import ripple.slack.act.Sender;
import ripple.slack.platform.AddressBook;
import ripple.slack.platform.Contact;
import ripple.slack.platform.Workspaces;

/**
 * Finds out who asks, and turns away who may not take part: guests, people of other workspaces, switched-off accounts,
 * bots, and workspaces in which Ripple is not. Somebody new is met here; Slack is not asked while they wait, so an
 * act of somebody of whom nothing is known yet is kept.
 */
final class Door {

    private static final String SLACKBOT = "USLACKBOT";

    private final Workspaces workspaces;
    private final AddressBook book;
    private final PeopleService people;
    private final Runnable somebodyNew;

    /**
     * @param somebodyNew told when somebody was met for the first time, to look them up soon
     */
    Door(Workspaces workspaces, AddressBook book, PeopleService people, Runnable somebodyNew) {
        this.workspaces = workspaces;
        this.book = book;
        this.people = people;
        this.somebodyNew = somebodyNew;
    }

    Admission admit(Sender sender) {
        return meet(sender, this::admit);
    }

    /**
     * The same without asking whether this person may take part: for acts that ask so themselves. Who it is, is read when it is needed.
     */
    Admission recognize(Sender sender) {
        return meet(
                sender,
                (team, contact) -> new Admission.Welcome(new Asker(
                        contact.program(), contact.person(), team, contact.userId(), () -> whoTakesPart(contact))));
    }

    private Admission meet(Sender sender, BiFunction<String, Contact, Admission> admission) {
        if (sender.userId().equals(SLACKBOT)) {
            return new Admission.Ignored();
        }
        Optional<String> team = workspaces.team(sender);
        if (team.isEmpty()) {
            return new Admission.Refused(EdgeWords.NOT_SET_UP);
        }
        if (isFromElsewhere(sender, team.get())) {
            return new Admission.Refused(EdgeWords.ELSEWHERE);
        }
        return admission.apply(team.get(), meet(book.openProgram(team.get()), sender.userId()));
    }

    /** The entry of somebody who was met before. */
    Optional<Contact> find(Sender sender) {
        return workspaces
                .team(sender)
                .flatMap(book::findProgram)
                .flatMap(program -> book.find(program, sender.userId()));
    }

    private Contact meet(ProgramId program, String userId) {
        Optional<Contact> known = book.find(program, userId);
        if (known.isPresent()) {
            return known.get();
        }
        Contact met = book.meet(program, userId);
        somebodyNew.run();
        return met;
    }

    private Admission admit(String team, Contact contact) {
        Person who = who(contact);
        return switch (who.standing()) {
            case MEMBER, UNKNOWN ->
                new Admission.Welcome(new Asker(contact.program(), contact.person(), team, contact.userId(), who));
            case GUEST -> new Admission.Refused(EdgeWords.GUEST);
            case EXTERNAL -> new Admission.Refused(EdgeWords.ELSEWHERE);
            case DEACTIVATED -> new Admission.Refused(EdgeWords.LEFT);
            case BOT -> new Admission.Ignored();
        };
    }

    private Person whoTakesPart(Contact contact) {
        Person who = who(contact);
        if (!who.standing().takesPart()) {
            throw new NotTakingPartException();
        }
        return who;
    }

    private Person who(Contact contact) {
        return people.find(contact.program(), contact.person())
                .orElseThrow(() -> new IllegalStateException(
                        "Contact without person " + contact.person().value()));
    }

    /** Within one organization people of its other workspaces are colleagues; {@code users.info} tells about them. */
    private static boolean isFromElsewhere(Sender sender, String team) {
        return sender.enterpriseId().isEmpty()
                && sender.homeTeamId().filter(home -> !home.equals(team)).isPresent();
    }
}
