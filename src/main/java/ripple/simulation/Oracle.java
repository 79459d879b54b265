package ripple.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges every message by the scripts and the clock on the wall, without any of the code that decided to send it. */
final class Oracle {

    private static final int MOST_A_WEEK = 3;
    private static final Duration PATIENCE = Duration.ofDays(2);
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final Duration GRACE = Duration.ofHours(26);
    private static final Duration LONGEST_WAIT = Duration.ofDays(22);
    private static final int LONG_ENOUGH = 8;
    private static final int MOST_SHOWN = 20;
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.GERMANY);

    private final Map<Long, Script> scripts;
    private final Set<LocalDate> holidays;
    private final Set<String> said = new HashSet<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final Map<Long, List<Rest>> rests = new HashMap<>();
    private final Set<String> wished = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private long messages;
    private long faultCount;

    Oracle(Map<Long, Script> scripts, Set<LocalDate> holidays) {
        this.scripts = Map.copyOf(scripts);
        this.holidays = Set.copyOf(holidays);
    }

    /** Quiet that somebody asked for. */
    private record Rest(Instant from, Instant until) {}

    long messages() {
        return messages;
    }

    long faultCount() {
        return faultCount;
    }

    /** The first of what was wrong, in words. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Somebody put a message off: until then nothing that counts comes, and what it said may come once more. */
    void putOff(Told told, Instant from, Instant until) {
        rests.computeIfAbsent(told.person(), who -> new ArrayList<>()).add(new Rest(from, until));
        told.items().forEach(item -> wished.add(name(told.person(), item.kind(), item.occurrence())));
    }

    void judge(Told told) {
        messages++;
        Script script = script(told.person());
        boolean counts = false;
        for (Told.Item item : told.items()) {
            counts |= judge(told, item) && item.counts();
        }
        if (told.items().isEmpty()) {
            fault(told, "says nothing");
        }
        if (isGone(script, told.at())) {
            fault(told, "went to somebody who has left");
        }
        if (!isAllowed(script, told.at())) {
            fault(told, "came outside the person's hours");
        }
        if (counts) {
            String week = told.person() + " " + monday(script, told.at());
            if (counted.merge(week, 1, Integer::sum) > MOST_A_WEEK) {
                fault(told, "is one too many in its week");
            }
            if (isResting(told.person(), told.at())) {
                fault(told, "came though the person had asked for quiet");
            }
        }
    }

    /** False if it comes again because somebody wished so; then it neither counts nor is it late. */
    private boolean judge(Told told, Told.Item item) {
        String name = name(told.person(), item.kind(), item.occurrence());
        boolean isFirst = said.add(name);
        if (!isFirst && !wished.remove(name)) {
            fault(told, "says again what was said: " + item.kind() + " " + item.occurrence());
        }
        if (told.at().isBefore(item.due())) {
            fault(told, "came before its time");
        }
        boolean mayBeLate = item.kind().equals(StandIns.REQUEST) || item.kind().equals(StandIns.PULSE);
        if (!mayBeLate && told.at().isAfter(item.due().plus(PATIENCE))) {
            fault(told, "came more than two days late: " + item.kind());
        }
        return isFirst;
    }

    /** Every check-in that was never sent: was there a time at which it could have been? */
    void judgeWhatWasNotSaid(Instant start, Instant end) {
        scripts.forEach((person, script) -> {
            LocalDate last = end.atZone(script.zone()).toLocalDate().minusDays(4);
            LocalDate first = start.atZone(script.zone()).toLocalDate().plusDays(1);
            first.datesUntil(last)
                    .filter(day -> day.getDayOfWeek() == script.checkInDay())
                    .forEach(day -> judgeIfNotSaid(person, script, day));
        });
    }

    private void judgeIfNotSaid(long person, Script script, LocalDate day) {
        String week = WEEK.format(day);
        if (said.contains(name(person, StandIns.CHECK_IN, week))) {
            return;
        }
        Instant due = ZonedDateTime.of(day, script.checkInTime(), script.zone()).toInstant();
        int free = 0;
        for (Instant at = due; at.isBefore(due.plus(PATIENCE)); at = at.plus(STEP)) {
            boolean isFree = isAllowed(script, at)
                    && !isGone(script, at)
                    && !isGone(script, at.minus(GRACE))
                    && !isResting(person, at)
                    && counted.getOrDefault(person + " " + monday(script, at), 0) < MOST_A_WEEK;
            free = isFree ? free + 1 : 0;
            if (free == LONG_ENOUGH) {
                fault("Person " + person + " was never asked " + week + ", though it was possible at " + at);
                return;
            }
        }
    }

    /** What is never too late must have come within weeks, wherever somebody was not long away. */
    void judgeWhatMustCome(Map<Long, List<Instant>> dues, Instant end) {
        dues.forEach((person, times) -> times.stream()
                .filter(due -> due.isBefore(end.minus(LONGEST_WAIT)))
                .filter(due -> !isGoneOrAway(script(person), due, due.plus(LONGEST_WAIT)))
                .forEach(due -> List.of(StandIns.PULSE, StandIns.REQUEST).stream()
                        .filter(kind -> !said.contains(name(person, kind, due.toString())))
                        .forEach(kind -> fault("Person " + person + " was never told " + kind + " of " + due))));
    }

    private static boolean isGoneOrAway(Script script, Instant from, Instant to) {
        return from.atZone(script.zone())
                .toLocalDate()
                .minusDays(1)
                .datesUntil(to.atZone(script.zone()).toLocalDate())
                .anyMatch(day -> Script.isIn(script.gone(), day) || Script.isIn(script.away(), day));
    }

    /** By the clock on the wall where this person is. */
    private boolean isAllowed(Script script, Instant at) {
        ZonedDateTime wall = at.atZone(script.zone());
        LocalDate day = wall.toLocalDate();
        LocalTime time = wall.toLocalTime();
        return !isClosed(script, day)
                && !script.isUndisturbed(time)
                && (isInShift(script, day, time, false) || isInShift(script, day.minusDays(1), time, true));
    }

    /** Whether a shift that began on this day goes on, or went over midnight and goes on. */
    private boolean isInShift(Script script, LocalDate began, LocalTime time, boolean isNextDay) {
        boolean sleeps = script.nights().stream()
                .anyMatch(nights -> nights.last().plusDays(1).equals(began));
        if (isClosed(script, began) || sleeps || !script.days().contains(began.getDayOfWeek())) {
            return false;
        }
        boolean isNight = Script.isIn(script.nights(), began);
        LocalTime from = isNight ? Script.NIGHT_FROM : script.from();
        LocalTime to = isNight ? Script.NIGHT_TO : script.to();
        boolean over = to.isBefore(from);
        return isNextDay ? over && time.isBefore(to) : !time.isBefore(from) && (over || time.isBefore(to));
    }

    private boolean isClosed(Script script, LocalDate day) {
        return holidays.contains(day) || Script.isIn(script.away(), day);
    }

    private static boolean isGone(Script script, Instant at) {
        return Script.isIn(script.gone(), at.atZone(script.zone()).toLocalDate());
    }

    private boolean isResting(long person, Instant at) {
        return rests.getOrDefault(person, List.of()).stream()
                .anyMatch(rest -> !at.isBefore(rest.from()) && at.isBefore(rest.until()));
    }

    private static LocalDate monday(Script script, Instant at) {
        LocalDate day = at.atZone(script.zone()).toLocalDate();
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static String name(long person, String kind, String occurrence) {
        return person + " " + kind + " " + occurrence;
    }

    private Script script(long person) {
        return Optional.ofNullable(scripts.get(person)).orElseThrow();
    }

    private void fault(Told told, String what) {
        fault("The message to person " + told.person() + " at " + told.at() + " " + what);
    }

    private void fault(String sentence) {
        faultCount++;
        if (faults.size() < MOST_SHOWN) {
            faults.add(sentence);
        }
    }
}
