package ripple.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is going to happen, in the order of time: what the scripts say, and what people make up their minds to do. */
final class Agenda {

    private static final Duration AHEAD = Duration.ofDays(3);
    private static final Duration DAYS_TO_ASK = Duration.ofDays(8);
    private static final Duration MORNING = Duration.ofHours(14);
    private static final Duration TURN = Duration.ofHours(3);
    private static final Duration BETWEEN_WELCOMES = Duration.ofDays(6);

    private static final Duration FIRST_ROUND = Duration.ofHours(4 * 24 + 16);
    private static final Duration BETWEEN_ROUNDS = Duration.ofDays(10);

    private final TreeMap<Instant, Deque<Entry>> entries = new TreeMap<>();
    private final Map<Long, Figure> people;

    /**
     * @param completes what is answered by it, together with what came before
     * @param about the message that somebody has read
     */
    record Entry(Order order, Optional<Occasion> completes, Optional<Told> about) {}

    /** Absence and nights are said three days ahead; people leave and come back at midnight. */
    Agenda(Map<Long, Figure> people, Instant start, Instant end) {
        this.people = Map.copyOf(people);
        people.forEach(this::write);
        for (Instant turn = start; turn.isBefore(end); turn = turn.plus(TURN)) {
            add(Order.of(turn, Deed.TURN, 0));
        }
        for (Instant day = start.plus(MORNING); day.isBefore(end); day = day.plus(BETWEEN_WELCOMES)) {
            add(Order.of(day, Deed.WELCOMES_IDEAS, 1));
        }
        for (Instant day = start.plus(FIRST_ROUND); day.isBefore(end); day = day.plus(BETWEEN_ROUNDS)) {
            add(Order.of(day, Deed.HOLDS_A_ROUND, 1));
        }
    }

    private void write(long person, Figure figure) {
        Script script = figure.script();
        for (Script.Stretch nights : script.nights()) {
            add(stretch(Deed.ON_NIGHTS, person, script, nights));
        }
        for (Script.Stretch away : script.away()) {
            add(stretch(Deed.AWAY, person, script, away));
        }
        if (figure.part() == Figure.Part.MENTOR) {
            script.away().forEach(away -> askForCover(person, script, away));
        }
        for (Script.Stretch gone : script.gone()) {
            add(Order.of(begin(script, gone.first()), Deed.LEAVES, person));
            add(Order.of(begin(script, gone.last().plusDays(1)), Deed.RETURNS, person));
        }
        figure.asks().ifPresent(day -> add(Order.of(at(day, person), Deed.ASKS_FOR_A_MENTOR, person)));
        figure.reflects().ifPresent(day -> add(Order.of(at(day, person), Deed.WISHES_TO_REFLECT, person)));
        figure.notices().ifPresent(day -> add(Order.of(at(day, person), Deed.HAS_AN_IDEA, person)));
    }

    private static Order stretch(Deed deed, long person, Script script, Script.Stretch days) {
        return Order.of(
                begin(script, days.first()).minus(AHEAD),
                deed,
                person,
                days.first().toString(),
                days.last().toString());
    }

    /** A few days before, some other mentor for each absence. */
    private void askForCover(long person, Script script, Script.Stretch away) {
        List<Long> mentors = people.entrySet().stream()
                .filter(other -> other.getValue().part() == Figure.Part.MENTOR && other.getKey() != person)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!mentors.isEmpty()) {
            long standIn = mentors.get((int) ((person + away.first().toEpochDay()) % mentors.size()));
            add(Order.of(
                    begin(script, away.first()).minus(DAYS_TO_ASK),
                    Deed.ASKS_FOR_COVER,
                    person,
                    away.first().toString(),
                    away.last().toString(),
                    Long.toString(standIn)));
        }
    }

    private static Instant begin(Script script, LocalDate day) {
        return day.atStartOfDay(script.zone()).toInstant();
    }

    /** Not everybody at once. */
    private static Instant at(LocalDate day, long person) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofMinutes(person % 1440));
    }

    void add(Order order) {
        add(new Entry(order, Optional.empty(), Optional.empty()));
    }

    /** Somebody has read a message. */
    void add(Habits.Answer answer, Told told) {
        List<Order> orders = answer.orders();
        for (int number = 0; number < orders.size(); number++) {
            boolean isLast = number == orders.size() - 1;
            Optional<Occasion> completes = answer.completes().filter(all -> isLast);
            add(new Entry(orders.get(number), completes, Optional.of(told)));
        }
    }

    private void add(Entry entry) {
        entries.computeIfAbsent(entry.order().at(), when -> new ArrayDeque<>()).add(entry);
    }

    Optional<Instant> next() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.firstKey());
    }

    /** All that is to happen by now. Who has left does nothing any more, and does not come back to it. */
    List<Entry> takeUntil(Instant now) {
        List<Entry> taken = new ArrayList<>();
        while (!entries.isEmpty() && !entries.firstKey().isAfter(now)) {
            taken.addAll(entries.pollFirstEntry().getValue());
        }
        return taken.stream().filter(entry -> isHere(entry.order(), now)).toList();
    }

    private boolean isHere(Order order, Instant now) {
        return switch (order.deed()) {
            case TICK, TURN, LEAVES, RETURNS -> true;
            default ->
                Optional.ofNullable(people.get(order.person()))
                        .filter(figure -> !Wall.isGone(figure.script(), now))
                        .isPresent();
        };
    }
}
