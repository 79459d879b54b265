package ripple.mentoring;

import java.time.LocalDate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * Another mentor looks after a mentor's mentees, from one day to another, both included.
 *
 * @param mentor who is away
 * @param cover who stands in
 */
public record Cover(
        CoverId id,
        ProgramId program,
        PersonId mentor,
        PersonId cover,
        LocalDate firstDay,
        LocalDate lastDay,
        CoverState state) {

    /** Whether the other mentor looks after them on this day. */
    public boolean holdsOn(LocalDate day) {
        return state == CoverState.AGREED && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
