package ripple.mentoring;

import ripple.people.Person;

/** One person before one mentorship: what they are to it, and what they may do with it. */
public record Seat(Mentorship mentorship, Person viewer, PairSight sight) {

    public Side side() {
        return sight.side();
    }

    public boolean may(PairDeed deed) {
        return sight.may(deed);
    }
}
