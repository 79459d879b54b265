package ripple.nudge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.checkin.CheckInMessages;
import ripple.checkin.CheckInPlan;
import ripple.checkin.CheckInSide;
import ripple.checkin.MentorCard;
import ripple.checkin.MentorWordService;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.outbox.Kind;
import ripple.people.Person;

/** The one weekly message to a mentor, about all their mentees. */
public final class MentorCheckInPrompt implements Prompt {

    private final MentorWordService words;
    private final CheckInPlan plan;
    private final CheckInMessages messages;

    public MentorCheckInPrompt(MentorWordService words, CheckInPlan plan, CheckInMessages messages) {
        this.words = words;
        this.plan = plan;
        this.messages = messages;
    }

    @Override
    public String name() {
        return CheckInPlan.MENTOR;
    }

    @Override
    public Kind kind() {
        return Kind.CHECK_IN;
    }

    @Override
    public String because() {
        return messages.because(CheckInSide.MENTOR);
    }

    @Override
    public Optional<String> change() {
        return Optional.of(messages.change());
    }

    @Override
    public Spoken speak(Transaction transaction, Due due, Person person, Instant now) {
        Optional<Due> next = plan.next(transaction, due, person, now);
        List<MentorCard> open = words.ask(transaction, person, due.occurrence(), now);
        if (open.isEmpty()) {
            return new Spoken.Nothing(next.isEmpty() ? Ending.OVER : Ending.ANSWERED, next);
        }
        plan.remind(transaction, due, CheckInPlan.MENTOR_REMINDER, now);
        return new Spoken.Say(messages.mentor(open, now, person.zone()), next);
    }

    /** What has come meanwhile and is not late itself still goes. */
    @Override
    public Optional<Due> late(Transaction transaction, Due due, Person person, Instant now) {
        return plan.next(transaction, due, person, now.minus(patience()));
    }
}
