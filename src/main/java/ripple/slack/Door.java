package ripple.slack;

import java.util.List;
import java.util.Optional;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.ProgramId;

/**
 * Finds out who asks, and turns away who may not take part: guests, people of other workspaces, switched-off accounts,
 * bots, and workspaces our token does not belong to. Somebody new is met here; Slack is not asked while they wait, so an
 * act of somebody of whom nothing is known yet is kept.
 */
final class Door {

    private static final String SLACKBOT = "USLACKBOT";

    private final Connection connection;
    private final AddressBook book;
    private final PeopleService people;
    private final Runnable somebodyNew;

    /**
     * @param somebodyNew told when somebody was met for the first time, to look them up soon
     */
    Door(Connection connection, AddressBook book, PeopleService people, Runnable somebodyNew) {
        this.connection = connection;
        this.book = book;
        this.people = people;
        this.somebodyNew = somebodyNew;
    }

    Admission admit(Sender sender) {
        if (sender.userId().equals(SLACKBOT)) {
            return new Admission.Ignored();
        }
        Optional<String> team = team(sender);
        if (team.isEmpty()) {
            return new Admission.Refused(EdgeWords.NOT_SET_UP);
        }
        if (isFromElsewhere(sender, team.get())) {
            return new Admission.Refused(EdgeWords.ELSEWHERE);
        }
        return admit(team.get(), meet(book.openProgram(team.get()), sender.userId()));
    }

    /** The entry of somebody who was met before. */
    Optional<Contact> find(Sender sender) {
        return team(sender).flatMap(book::findProgram).flatMap(program -> book.find(program, sender.userId()));
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
        Person who = people.find(contact.program(), contact.person())
                .orElseThrow(() -> new IllegalStateException(
                        "Contact without person " + contact.person().value()));
        return switch (who.standing()) {
            case MEMBER, UNKNOWN ->
                new Admission.Welcome(new Asker(contact.program(), contact.person(), team, contact.userId(), who));
            case GUEST -> new Admission.Refused(EdgeWords.GUEST);
            case EXTERNAL -> new Admission.Refused(EdgeWords.ELSEWHERE);
            case DEACTIVATED -> new Admission.Refused(EdgeWords.LEFT);
            case BOT -> new Admission.Ignored();
        };
    }

    /**
     * The workspace in whose name we act on the request. As long as Slack has not told whose our token is, that is any
     * workspace we know, and the very first one that writes.
     */
    private Optional<String> team(Sender sender) {
        Optional<TokenOwner> owner = connection.owner();
        if (owner.isPresent() && !owner.get().covers(sender)) {
            return sender.teamId().isEmpty() ? owner.get().teamId() : Optional.empty();
        }
        Optional<String> ours = owner.flatMap(TokenOwner::teamId);
        return ours.isPresent() ? ours : teamByBook(sender.teamId());
    }

    private Optional<String> teamByBook(String teamId) {
        List<String> known = book.workspaces().stream().map(Workspace::teamId).toList();
        if (teamId.isEmpty()) {
            return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
        }
        return known.isEmpty() || known.contains(teamId) ? Optional.of(teamId) : Optional.empty();
    }

    /** Within one organization people of its other workspaces are colleagues; {@code users.info} tells about them. */
    private static boolean isFromElsewhere(Sender sender, String team) {
        return sender.enterpriseId().isEmpty()
                && sender.homeTeamId().filter(home -> !home.equals(team)).isPresent();
    }
}
