package ripple.slack.program;

import java.util.Optional;
import ripple.mentoring.MentorshipId;

/** Reads which mentorship a button or form is about; whatever is not one of ours is simply not found. */
final class Pairs {

    private Pairs() {}

    static Optional<MentorshipId> read(String digits) {
        return Optional.of(digits)
                .filter(written -> written.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .filter(number -> number > 0)
                .map(MentorshipId::new);
    }
}
