package ripple.nudge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.checkin.CheckInMessages;
import ripple.checkin.CheckInPlan;
import ripple.checkin.CheckInService;
import ripple.checkin.CheckInSide;
import ripple.checkin.MentorCard;
import ripple.checkin.MentorWordService;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.outbox.Kind;
import ripple.outbox.Section;
import ripple.people.Person;

/** Reminds those who have not answered a check-in, twice at most; then there is silence until the next one. */
public final class CheckInReminderPrompt implements Prompt {

    private final CheckInSide side;
    private final MentorWordService words;
    private final CheckInService checkIns;
    private final CheckInMessages messages;

    public CheckInReminderPrompt(
            CheckInSide side, MentorWordService words, CheckInService checkIns, CheckInMessages messages) {
        this.side = side;
        this.words = words;
        this.checkIns = checkIns;
        this.messages = messages;
    }

    @Override
    public String name() {
        return side == CheckInSide.MENTOR ? CheckInPlan.MENTOR_REMINDER : CheckInPlan.MENTEE_REMINDER;
    }

    @Override
    public Kind kind() {
        return Kind.REMINDER;
    }

    @Override
    public String because() {
        return messages.because(side);
    }

    @Override
    public Optional<String> change() {
        return Optional.of(messages.change());
    }

    @Override
    public Spoken speak(Transaction transaction, Due due, Person person, Instant now) {
        List<Section> open = side == CheckInSide.MENTOR
                ? ofMentor(transaction, due, person, now)
                : ofMentee(transaction, due, person);
        return open.isEmpty()
                ? new Spoken.Nothing(Ending.ANSWERED, Optional.empty())
                : new Spoken.Say(open, CheckInPlan.nextReminder(due, now));
    }

    private List<Section> ofMentor(Transaction transaction, Due due, Person person, Instant now) {
        List<MentorCard> open = words.open(transaction, person, CheckInPlan.week(due));
        return open.isEmpty() ? List.of() : messages.mentorAgain(open, now, person.zone());
    }

    private List<Section> ofMentee(Transaction transaction, Due due, Person person) {
        return CheckInPlan.mentorship(due)
                .flatMap(id -> checkIns.findOpen(transaction, person, id, CheckInPlan.week(due)))
                .map(messages::menteeAgain)
                .orElseGet(List::of);
    }
}
