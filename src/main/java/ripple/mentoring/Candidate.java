package ripple.mentoring;

import java.util.List;
import ripple.people.PersonId;
import ripple.profile.Reason;

/**
 * A mentor who fits and has room.
 *
 * @param score from 0 to 100, seen from the mentee's side
 * @param reasons go on after the mentor's name
 */
public record Candidate(PersonId mentor, int score, List<Reason> reasons) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }
}
