package ripple.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.idea.Arrival;
import ripple.idea.Author;
import ripple.idea.Draft;
import ripple.idea.TriageService;
import ripple.idea.Way;
import ripple.mentoring.CoverService;
import ripple.mentoring.EndReason;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.Mentorships;
import ripple.mentoring.RequestService;
import ripple.mentoring.Route;
import ripple.nudge.Nudge;
import ripple.people.Availability;
import ripple.people.AvailabilityService;
import ripple.people.Hours;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.Standing;
import ripple.round.Board;
import ripple.round.DraftRef;
import ripple.round.RoundService;

/** Carries orders out, through the services that people's clicks go through. */
final class Hands {

    private static final int MOST_IDEAS = 20;

    private final Ripple ripple;
    private final Transactions transactions;
    private final ProgramId program;
    private final Buttons buttons;

    Hands(Ripple ripple, Transactions transactions) {
        this.ripple = ripple;
        this.transactions = transactions;
        this.program =
                transactions.read(ripple.program().people()::programs).get(0).id();
        this.buttons = new Buttons(ripple);
    }

    /** What came of it; prompts say how each ended. */
    List<String> carryOut(Order order) {
        Member who = new Member(program, new PersonId(order.person()));
        switch (order.deed()) {
            case TICK -> {
                return tick(order);
            }
            case TURN -> turn(order);
            case ON_NIGHTS -> onNights(who, order);
            case AWAY -> away(who, order);
            case ASKS_FOR_COVER -> askForCover(who, order);
            case LEAVES -> learn(who, Standing.DEACTIVATED);
            case RETURNS -> learn(who, Standing.MEMBER);
            case ASKS_FOR_A_MENTOR -> askForAMentor(who);
            case WISHES_TO_REFLECT -> ripple.weeks().reflections().start(who);
            case HAS_AN_IDEA -> haveAnIdea(who, order);
            case WELCOMES_IDEAS -> welcomeIdeas(who);
            case HOLDS_A_ROUND -> holdARound(who);
            case PAUSES -> ripple.pairs().pauses().pause(who, pair(order), order.word(1));
            case ENDS -> ripple.pairs().endings().end(who, pair(order), EndReason.NO_TIME.code(), "", Optional.empty());
            case PRESSES -> {
                return buttons.press(who, order);
            }
        }
        return List.of();
    }

    private List<String> tick(Order order) {
        List<String> lines = new ArrayList<>();
        ripple.machine().waiting().tick();
        ripple.machine()
                .prompts()
                .due(order.at(), ended -> lines.add(Outcome.of(ended).line()));
        while (ripple.machine().sender().tick() > 0) {
            // What goes out lets what stands behind it in the same conversation come forward.
        }
        return lines;
    }

    private void turn(Order order) {
        for (Nudge nudge : ripple.machine().nudges()) {
            nudge.due(order.at());
        }
    }

    private void onNights(Member who, Order order) {
        var shift =
                new Availability.Nights(day(order, 0), day(order, 1), new Hours(Script.NIGHT_FROM, Script.NIGHT_TO));
        change((transaction, hours) -> hours.onNights(transaction, who.program(), who.person(), Optional.of(shift)));
    }

    private void away(Member who, Order order) {
        var time = new Availability.Away(day(order, 0), day(order, 1));
        change((transaction, hours) -> hours.away(transaction, who.program(), who.person(), Optional.of(time)));
    }

    /** Nothing happens where they have no mentee; their own absence they say themselves. */
    private void askForCover(Member who, Order order) {
        PersonId standIn = new PersonId(Long.parseLong(order.word(2)));
        CoverService.Wish wish = new CoverService.Wish(order.word(0), order.word(1), Optional.of(standIn), false);
        transactions.read(transaction -> new Mentorships().ofMentor(transaction, who.program(), who.person())).stream()
                .filter(pair -> pair.state() == MentorshipState.ACTIVE)
                .findFirst()
                .ifPresent(pair -> ripple.pairs().covers().ask(who, pair.id(), wish));
    }

    /** What somebody says of their hours. */
    @FunctionalInterface
    private interface Saying {
        void say(Transaction transaction, AvailabilityService hours);
    }

    private void change(Saying saying) {
        transactions.use(transaction -> saying.say(transaction, ripple.program().hours()));
    }

    private void learn(Member who, Standing standing) {
        ripple.program()
                .people()
                .find(who.program(), who.person())
                .ifPresent(person -> ripple.program()
                        .people()
                        .learn(
                                who.program(),
                                who.person(),
                                new Profile(person.displayName(), person.zone(), standing, false)));
    }

    private void askForAMentor(Member who) {
        RequestService.Wanted wanted =
                new RequestService.Wanted(Optional.empty(), "I would like to learn.", Route.SUGGESTED, List.of());
        ripple.pairs().requests().ask(who, wanted, Optional.empty());
    }

    private void haveAnIdea(Member who, Order order) {
        ripple.program()
                .ideas()
                .capture(
                        new Author(who.program(), who.person()),
                        Draft.ofWords("The sign to the lift hangs behind a door."),
                        Optional.empty(),
                        new Arrival("year:" + order.person() + ":" + order.at(), Way.WORDS));
    }

    /** All that wait, as far as they fit on a page; nothing from somebody who may not. */
    private void welcomeIdeas(Member who) {
        Author by = new Author(who.program(), who.person());
        TriageService answers = ripple.program().answers();
        answers.waiting(by, 1, MOST_IDEAS)
                .ifPresent(page -> page.items()
                        .forEach(waiting -> answers.welcome(by, waiting.idea().number())));
    }

    /** Nothing happens where nobody waits, or nobody has room. */
    private void holdARound(Member who) {
        RoundService rounds = ripple.rounds().rounds();
        rounds.draft(who, draft(who));
        draft(who).ifPresent(draft -> rounds.publish(who, draft));
    }

    private Optional<DraftRef> draft(Member who) {
        return ripple.rounds().rounds().board(who, 1, 1).flatMap(Board::draft).map(Board.Draft::ref);
    }

    private static MentorshipId pair(Order order) {
        return new MentorshipId(Long.parseLong(order.word(0)));
    }

    private static LocalDate day(Order order, int word) {
        return LocalDate.parse(order.word(word));
    }
}
