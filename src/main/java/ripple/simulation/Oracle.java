package ripple.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges every message by the scripts and the clock on the wall, without any of the code that decided to send it. */
final class Oracle {

    static final int MOST_A_WEEK = 3;

    /** What comes in its reader's hours, but counts to nothing; do-not-disturb is asked for it by what sends, which is not simulated. */
    private static final Set<String> WAITS_FOR_HOURS = Set.of("decision", "request");

    /** What those who answer ideas are told of ideas that wait: in their hours, but beside the cap of the week. */
    private static final Set<String> COUNT_TO_NOTHING = Set.of("triage-week", "triage-reminder", "triage-escalation");

    /** By which button each kind of prompt is known in a message. */
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry(Occasions.MENTOR, "checkin.word"),
            Map.entry(Occasions.MENTOR + Occasions.REMINDER, "checkin.word"),
            Map.entry(Occasions.MENTEE, "checkin.write"),
            Map.entry(Occasions.MENTEE + Occasions.REMINDER, "checkin.write"),
            Map.entry(Occasions.PULSE, "pulse."),
            Map.entry("reflection", "reflection.write"),
            Map.entry("agreement-missing", "pair.agreement"),
            Map.entry("end-is-near", "pair.complete"),
            Map.entry("quiet-pair", "pair.show"),
            Map.entry("answer-reminder", "request.accept"),
            Map.entry("round-reminder", "round.yes"));

    private final Map<Long, Script> scripts;
    private final Wall wall;
    private final Occasions occasions;
    private final Faults faults;
    private final Map<String, Integer> counted = new HashMap<>();
    private final Map<Long, List<Rest>> rests = new HashMap<>();
    private final Set<Occasion> wished = new HashSet<>();
    private final Set<Long> bundles = new HashSet<>();
    private long messages;

    Oracle(Map<Long, Script> scripts, Wall wall, Occasions occasions, Faults faults) {
        this.scripts = Map.copyOf(scripts);
        this.wall = wall;
        this.occasions = occasions;
        this.faults = faults;
    }

    /** Quiet that somebody asked for. */
    private record Rest(Instant from, Instant until) {
        boolean contains(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }

        /** Who asks again means the later wish. */
        Rest endingAt(Instant other) {
            return new Rest(from, until.isAfter(other) ? other : until);
        }
    }

    long messages() {
        return messages;
    }

    /** Somebody put a message off: until then nothing that counts comes, and what it said may come once more. */
    void putOff(Told told, Instant from, Instant until) {
        List<Rest> all = rests.computeIfAbsent(told.person(), who -> new ArrayList<>());
        all.replaceAll(rest -> rest.endingAt(from));
        all.add(new Rest(from, until));
        wished.addAll(told.items());
    }

    void judge(Told told) {
        if (told.isBundle()) {
            judgeBundle(told);
        } else if (WAITS_FOR_HOURS.contains(told.kind())) {
            messages++;
            if (!wall.isInHours(script(told.person()), told.at())) {
                faults.add(told, "of kind " + told.kind() + " came outside the person's hours");
            }
        }
    }

    private void judgeBundle(Told told) {
        messages++;
        Script script = script(told.person());
        if (!bundles.add(told.number().orElseThrow()) || told.items().isEmpty()) {
            faults.add(told, "is put twice, or says nothing");
        }
        List<Occasion> fresh =
                told.items().stream().filter(item -> isFresh(told, item)).toList();
        told.items().forEach(item -> judgeMark(told, item));
        if (Wall.isGone(script, told.at())) {
            faults.add(told, "went to somebody who has left");
        }
        if (!wall.isFree(script, told.at())) {
            faults.add(told, "came outside the person's hours");
        }
        if (fresh.stream().anyMatch(item -> !COUNT_TO_NOTHING.contains(item.kind()))) {
            judgeAmount(told, script);
        }
    }

    private void judgeAmount(Told told, Script script) {
        String week = week(told.person(), script, told.at());
        if (counted.merge(week, 1, Integer::sum) > MOST_A_WEEK) {
            faults.add(told, "is one too many in its week");
        }
        if (isResting(told.person(), told.at())) {
            faults.add(told, "came though the person had asked for quiet: " + told.items());
        }
    }

    /** False if it comes again because somebody wished so; then it neither counts nor is it late. */
    private boolean isFresh(Told told, Occasion item) {
        if (occasions.wasSaid(item)) {
            if (!wished.remove(item)) {
                faults.add(told, "says again what was said: " + item.words());
            }
            occasions.saidAgain(item, told.at());
            return false;
        }
        occasions.findFault(item, told.at()).ifPresent(fault -> faults.add(told, fault + ": " + item.words()));
        return true;
    }

    /** A kind that is not known here is held to the rules that hold for all. */
    private void judgeMark(Told told, Occasion item) {
        boolean isThere = Optional.ofNullable(MARKS.get(item.kind()))
                .map(mark ->
                        told.buttons().stream().anyMatch(button -> button.act().startsWith(mark)))
                .orElse(true);
        if (!isThere) {
            faults.add(told, "does not show what it is said to say: " + item.words());
        }
    }

    boolean isResting(long person, Instant at) {
        return rests.getOrDefault(person, List.of()).stream().anyMatch(rest -> rest.contains(at));
    }

    /** Whether one more message that counts would have been one too many in that week. */
    boolean isFull(long person, Instant at) {
        return counted.getOrDefault(week(person, script(person), at), 0) >= MOST_A_WEEK;
    }

    private static String week(long person, Script script, Instant at) {
        return person + " " + Wall.monday(script, at);
    }

    private Script script(long person) {
        return Optional.ofNullable(scripts.get(person)).orElseThrow();
    }
}
