package ripple.nudge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.due.Due;
import ripple.outbox.Courtesy;
import ripple.outbox.Kind;

/**
 * How many more messages that count may come to somebody this week; room is kept for what matters more and is still to come.
 *
 * @param planned what is still to come to them this week
 */
record WeekRoom(Listener listener, List<Due> planned, Map<String, Prompt> prompts) {

    /** @param planned all that is planned for this person, whenever that is */
    static WeekRoom of(Listener listener, List<Due> planned, Map<String, Prompt> prompts) {
        List<Due> still = planned.stream()
                .filter(due -> due.at().isAfter(listener.now()) && due.at().isBefore(listener.nextWeek()))
                .toList();
        return new WeekRoom(listener, still, prompts);
    }

    boolean isFor(Kind kind) {
        int left = left();
        return left > 0 && left > keptFrom(kind);
    }

    /** What would wait for another week goes along with the first of what its room is kept for. */
    Listener.Held heldFor(Kind kind) {
        boolean mayGoAlong = kind.courtesy().otherwise() == Courtesy.Otherwise.NEXT_WEEK && left() > 0;
        Optional<Instant> first =
                mayGoAlong ? before(kind).map(Due::at).min(Comparator.naturalOrder()) : Optional.empty();
        return first.map(at -> new Listener.Held(Ending.CAPPED, at)).orElseGet(listener::capped);
    }

    private int left() {
        return Courtesy.MOST_A_WEEK - listener.heard();
    }

    /** So many messages that come before this kind are still to come; what comes on one day comes in one. */
    private long keptFrom(Kind kind) {
        return before(kind)
                .map(due -> due.at().atZone(listener.person().zone()).toLocalDate())
                .distinct()
                .count();
    }

    private Stream<Due> before(Kind kind) {
        return kind.courtesy().cap() == Courtesy.Cap.FIRST
                ? Stream.empty()
                : planned.stream().filter(due -> comesBefore(due, kind));
    }

    private boolean comesBefore(Due due, Kind kind) {
        return Optional.ofNullable(prompts.get(due.kind()))
                .map(prompt -> prompt.kind().courtesy())
                .filter(courtesy -> courtesy.counts()
                        && courtesy.cap().isBefore(kind.courtesy().cap()))
                .isPresent();
    }
}
