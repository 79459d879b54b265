package ripple.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ripple.idea.Idea;
import ripple.people.Person;

/**
 * One mentorship as one of those who may see it sees it.
 *
 * @param idea what it is about, if everybody may read it
 * @param agreements empty for whoever may not read them
 * @param agreed whether both have confirmed one; those who run the program know that, and no more of it
 * @param pause while it rests
 * @param closing how far closing it has come
 * @param cover who stands in just now
 * @param nextMeeting about when, if that can be told
 * @param contact whom to tell about trouble
 * @param today as it is for the reader
 */
public record PairCard(
        Seat seat,
        Person mentor,
        Person mentee,
        Optional<Idea> idea,
        Agreements agreements,
        boolean agreed,
        Optional<Pause> pause,
        Optional<CloseState> closing,
        Optional<StandIn> cover,
        Meetings.Held meetings,
        Optional<Instant> nextMeeting,
        Optional<Person> contact,
        LocalDate today) {

    /** Who has said that it has done what it was for, and until when the other is asked. */
    public record CloseState(boolean byMe, boolean byOther, Instant until) {}

    /** Who stands in for the mentor. */
    public record StandIn(Person person, Cover cover) {}

    public Mentorship mentorship() {
        return seat.mentorship();
    }

    /** The other of the two; the mentee for whoever stands in. */
    public Person other() {
        return seat.side() == Side.MENTEE ? mentor : mentee;
    }

    public boolean may(PairDeed deed) {
        return seat.may(deed);
    }
}
