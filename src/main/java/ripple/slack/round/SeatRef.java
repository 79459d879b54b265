package ripple.slack.round;

import java.util.Optional;
import ripple.people.PersonId;
import ripple.round.DraftRef;

/** One person in a draft as somebody saw it, as buttons and forms carry it. */
record SeatRef(DraftRef draft, PersonId mentee) {

    private static final String BETWEEN = ":";

    String write() {
        return draft.write() + BETWEEN + mentee.value();
    }

    static Optional<SeatRef> read(String written) {
        String[] parts = written.split(BETWEEN, -1);
        boolean isWhole = parts.length == 2 && parts[1].matches("[0-9]{1,18}");
        return isWhole
                ? DraftRef.read(parts[0]).map(draft -> new SeatRef(draft, new PersonId(Long.parseLong(parts[1]))))
                : Optional.empty();
    }
}
