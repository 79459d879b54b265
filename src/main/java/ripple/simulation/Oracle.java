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
    private final Map<String, Integer> first = new HashMap<>();
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
        } else if (Manners.ofMessage(told.kind()).filter(Manners::waitsForHours).isPresent()) {
            messages++;
            judgeHours(told);
            judgeWait(told, told.at());
        }
    }

    /** Hours, holidays, nights, absence, and do-not-disturb. */
    private void judgeHours(Told told) {
        if (!wall.isFree(script(told.person()), told.at())) {
            faults.add(told, "of kind " + told.kind() + " came outside the person's hours");
        }
    }

    /** What comes in the next open hour does not wait any longer; to who leaves meanwhile nothing comes. */
    void judgeWait(Told told, Instant until) {
        if (!told.isBundle()
                && Manners.ofMessage(told.kind())
                        .filter(Manners::comesInTheNextOpenHour)
                        .isPresent()) {
            wall.findFreeTime(script(told.person()), told.since(), until)
                    .ifPresent(at -> faults.add(
                            told, "of kind " + told.kind() + " put at " + told.since() + " could have come at " + at));
        }
    }

    /** What comes first gives way to nothing else: only three of its own kind leave it no room. */
    void judgeRoom(Outcome outcome, Instant now) {
        Occasion occasion = outcome.occasion();
        if (outcome.ending().equals("capped")
                && Manners.ofPrompt(occasion.kind()).filter(Manners::isFirst).isPresent()
                && first.getOrDefault(week(occasion.person(), script(occasion.person()), now), 0) < MOST_A_WEEK) {
            faults.add("For person " + occasion.person() + " " + occasion.words() + " found no room at " + now
                    + ", though it comes first");
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
        judgeHours(told);
        judgeKind(told);
        if (fresh.stream().anyMatch(item -> counts(item.kind()))) {
            judgeAmount(told, script);
            if (fresh.stream().anyMatch(item -> isFirst(item.kind()))) {
                first.merge(week(told.person(), script, told.at()), 1, Integer::sum);
            }
        }
    }

    /** A kind that is not known here is held to the rules that hold for most. */
    private static boolean counts(String prompt) {
        return Manners.ofPrompt(prompt).map(Manners::counts).orElse(true);
    }

    private static boolean isFirst(String prompt) {
        return Manners.ofPrompt(prompt).filter(Manners::isFirst).isPresent();
    }

    /** It goes as what one of the things is that it says. */
    private void judgeKind(Told told) {
        boolean isOne = told.items().isEmpty()
                || told.items().stream()
                        .map(item -> Manners.ofPrompt(item.kind()))
                        .anyMatch(row -> row.isEmpty() || row.equals(Manners.ofMessage(told.kind())));
        if (!isOne) {
            faults.add(told, "went as " + told.kind() + ", which nothing in it is: " + told.items());
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
        occasions.findFault(item, told.since()).ifPresent(fault -> faults.add(told, fault + ": " + item.words()));
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
