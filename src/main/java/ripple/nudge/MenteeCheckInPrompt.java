package ripple.nudge;

import java.time.Instant;
import java.util.Optional;
import ripple.checkin.CheckInMessages;
import ripple.checkin.CheckInPage;
import ripple.checkin.CheckInPlan;
import ripple.checkin.CheckInService;
import ripple.checkin.CheckInSide;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.outbox.Kind;
import ripple.people.Person;

/** A mentee is asked for a short check-in, as often as the two have agreed. */
public final class MenteeCheckInPrompt implements Prompt {

    private final CheckInService checkIns;
    private final CheckInPlan plan;
    private final CheckInMessages messages;

    public MenteeCheckInPrompt(CheckInService checkIns, CheckInPlan plan, CheckInMessages messages) {
        this.checkIns = checkIns;
        this.plan = plan;
        this.messages = messages;
    }

    @Override
    public String name() {
        return CheckInPlan.MENTEE;
    }

    @Override
    public Kind kind() {
        return Kind.CHECK_IN;
    }

    @Override
    public String because() {
        return messages.because(CheckInSide.MENTEE);
    }

    @Override
    public Optional<String> change() {
        return Optional.of(messages.change());
    }

    @Override
    public Spoken speak(Transaction transaction, Due due, Person person, Instant now) {
        Optional<Due> next = plan.nextOfMentee(transaction, due, person, now);
        Optional<CheckInPage> open =
                CheckInPlan.mentorship(due).flatMap(id -> checkIns.ask(transaction, person, id, due.occurrence(), now));
        if (open.isEmpty()) {
            return new Spoken.Nothing(next.isEmpty() ? Ending.OVER : Ending.ANSWERED, next);
        }
        plan.remind(transaction, due, CheckInPlan.MENTEE_REMINDER, now);
        return new Spoken.Say(messages.mentee(open.get()), next);
    }

    /** What has come meanwhile and is not late itself still goes. */
    @Override
    public Optional<Due> late(Transaction transaction, Due due, Person person, Instant now) {
        return plan.nextOfMentee(transaction, due, person, now.minus(patience()));
    }
}
