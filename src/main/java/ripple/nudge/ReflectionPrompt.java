package ripple.nudge;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.outbox.Kind;
import ripple.people.Member;
import ripple.people.Person;
import ripple.reflection.Invitations;
import ripple.reflection.ReflectionService;

/** Every two weeks at most: three short questions on the theme whose turn it is, for those who said yes. */
public final class ReflectionPrompt implements Prompt {

    private final Invitations invitations;

    public ReflectionPrompt(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public String name() {
        return ReflectionService.PROMPT;
    }

    @Override
    public Kind kind() {
        return Kind.REFLECTION;
    }

    /** Over a weekend and a holiday or two: whoever began on a Saturday is not to be skipped each time. */
    @Override
    public Duration patience() {
        return Duration.ofDays(5);
    }

    @Override
    public String because() {
        return invitations.because();
    }

    @Override
    public Optional<String> change() {
        return Optional.of(invitations.change());
    }

    @Override
    public Spoken speak(Transaction transaction, Due due, Person person, Instant now) {
        Member who = new Member(due.program(), due.person());
        return invitations
                .speak(transaction, who)
                .<Spoken>map(sections -> new Spoken.Say(sections, Optional.of(invitations.next(who, now))))
                .orElseGet(() -> new Spoken.Nothing(Ending.OVER, Optional.empty()));
    }

    @Override
    public Optional<Due> late(Transaction transaction, Due due, Person person, Instant now) {
        return Optional.of(invitations.next(new Member(due.program(), due.person()), now));
    }
}
