package ripple.nudge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.board.Digest;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.due.Rhythm;
import ripple.outbox.Kind;
import ripple.outbox.Section;
import ripple.people.Member;
import ripple.people.Person;

/** On Mondays, to those who run a program: what of mentoring needs a look, and nothing if nothing does. */
public final class DigestPrompt implements Prompt {

    private final Digest digest;

    public DigestPrompt(Digest digest) {
        this.digest = digest;
    }

    @Override
    public String name() {
        return Digest.PROMPT;
    }

    @Override
    public Kind kind() {
        return Kind.REFLECTION;
    }

    @Override
    public String because() {
        return digest.because();
    }

    /** As long as its week lasts: who has hours later in the week only, or is away on its Monday, reads it then. */
    @Override
    public Instant ofUseUntil(Due due, Person person) {
        return Rhythm.monday(due.occurrence())
                .plusWeeks(1)
                .atStartOfDay(person.zone())
                .toInstant();
    }

    @Override
    public Spoken speak(Transaction transaction, Due due, Person person, Instant now) {
        if (!digest.isFor(transaction, person)) {
            return new Spoken.Nothing(Ending.OVER, Optional.empty());
        }
        Optional<Due> next = Optional.of(digest.next(due, person, now));
        List<Section> sections = digest.sections(transaction, new Member(due.program(), due.person()), now);
        return sections.isEmpty() ? new Spoken.Nothing(Ending.ANSWERED, next) : new Spoken.Say(sections, next);
    }

    @Override
    public Optional<Due> late(Transaction transaction, Due due, Person person, Instant now) {
        return Optional.of(digest.nextNotOver(due, person, now));
    }
}
