package ripple.people;

import java.util.Optional;

/** Where a program stands: tried out or live, and who brought Ripple here, as far as that is known. */
public record ProgramStanding(Mode mode, Optional<PersonId> installer) {
    /** What holds of a program of which nothing is written: an older Ripple opened it, which knew no trying out. */
    static final ProgramStanding UNWRITTEN = new ProgramStanding(Mode.LIVE, Optional.empty());

    public boolean isTest() {
        return mode == Mode.TEST;
    }
}
