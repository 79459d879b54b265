package ripple.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ripple.simulation.Proposals.Proposal;

/** Judges who is brought together with whom: nobody beyond their places, nobody twice, nobody who is away; both said yes, and soon. */
final class Matches {

    private static final Duration APART = Duration.ofDays(365);
    private static final Duration NOT_AGAIN = Duration.ofDays(90);
    private static final Duration TURN = Duration.ofHours(4);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int DAYS_TO_ANSWER = 3;

    private final Map<Long, Figure> people;
    private final Wall wall;
    private final Chronicle chronicle;
    private final Faults faults;
    private final Map<String, Together> live = new HashMap<>();
    private final Map<Together, Instant> parted = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Instant> publishing = new TreeMap<>();
    private int rounds;

    Matches(Map<Long, Figure> people, Wall wall, Chronicle chronicle, Faults faults) {
        this.people = Map.copyOf(people);
        this.wall = wall;
        this.chronicle = chronicle;
        this.faults = faults;
    }

    /** Two who have a place of one of them, or hold it. */
    private record Together(long mentor, long mentee) {}

    /** In the order in which the database wrote it down. */
    void note(SimulationStore.Entry entry, Instant now) {
        switch (entry.what()) {
            case "pair" -> pair(entry, now);
            case "proposal" -> proposal(entry, now);
            case "round" -> round(entry, now);
            default -> {}
        }
    }

    private void pair(SimulationStore.Entry entry, Instant now) {
        Together two = new Together(entry.person(), Long.parseLong(entry.occurrence()));
        boolean isLive = !entry.kind().equals("ended") && !entry.kind().equals("completed");
        if (!isLive) {
            live.remove(entry.subject());
            chronicle
                    .findPair("mentorship:" + entry.subject())
                    .flatMap(Chronicle.Pair::begun)
                    .ifPresent(begun -> parted.put(two, now));
        } else if (live.put(entry.subject(), two) == null) {
            begins(two, now);
        }
    }

    private void begins(Together two, Instant now) {
        if (live.values().stream().filter(pair -> pair.mentor == two.mentor).count()
                > figure(two.mentor).places()) {
            fault(two, now, "is one more than the mentor has places for");
        }
        if (live.values().stream().filter(pair -> pair.mentee == two.mentee).count() > 1) {
            fault(two, now, "gives the mentee a second mentor");
        }
        if (Optional.ofNullable(parted.get(two))
                .filter(end -> end.plus(APART).isAfter(now))
                .isPresent()) {
            fault(two, now, "comes again within a year");
        }
        if (isAway(two.mentor, now)) {
            fault(two, now, "is with a mentor who is away");
        }
        if (isGone(two.mentor, now) || isGone(two.mentee, now)) {
            fault(two, now, "is with somebody who has left");
        }
    }

    /** Who leaves at this very hour may still be here. */
    private boolean isGone(long person, Instant now) {
        Script script = figure(person).script();
        return Wall.isGone(script, now) && Wall.isGone(script, now.minus(AN_HOUR));
    }

    /** What somebody would have said of their absence while they were gone is not known. */
    private boolean isAway(long person, Instant now) {
        Script script = figure(person).script();
        return script.gone().isEmpty()
                && Script.isIn(script.away(), now.atZone(script.zone()).toLocalDate());
    }

    private void proposal(SimulationStore.Entry entry, Instant now) {
        Proposal proposal = chronicle.proposals().find(entry.subject()).orElseThrow();
        Together two = new Together(proposal.mentor(), proposal.mentee());
        if (proposal.isWaiting()) {
            chronicle.proposals().all().stream()
                    .filter(other -> !other.id().equals(proposal.id()) && other.isOfTheSameTwoAs(proposal))
                    .filter(other -> other.from().plus(NOT_AGAIN).isAfter(now))
                    .findFirst()
                    .ifPresent(other -> fault(two, now, "was proposed before, at " + other.from()));
        } else if (proposal.hasBegun() && !haveBothSaidYes(proposal, now)) {
            fault(two, now, "began without the yes of both");
        }
    }

    private boolean haveBothSaidYes(Proposal proposal, Instant by) {
        return chronicle.proposals().hasYes(proposal.id(), proposal.mentor(), by)
                && chronicle.proposals().hasYes(proposal.id(), proposal.mentee(), by);
    }

    private void round(SimulationStore.Entry entry, Instant now) {
        if (entry.kind().equals("publishing")) {
            publishing.put(entry.subject(), now);
            rounds++;
        } else {
            Optional.ofNullable(publishing.remove(entry.subject()))
                    .filter(from -> from.plus(TURN).isBefore(now))
                    .ifPresent(
                            from -> faults.add("Round " + entry.subject() + " asked from " + from + " until " + now));
        }
    }

    /** Each of the two is asked in one message; what reminds them stands in another kind of message. */
    void reads(Told told) {
        if (told.isBundle()) {
            return;
        }
        for (Told.Pressable button : told.buttons("round.yes")) {
            if (asked.merge(key(button.value(), told.person()), 1, Integer::sum) > 1) {
                faults.add(told, "proposes pair " + button.value() + " again");
            }
        }
    }

    void close(Instant end) {
        publishing.forEach((round, from) -> {
            if (from.plus(TURN).isBefore(end)) {
                faults.add("Round " + round + " has not asked all yet since " + from);
            }
        });
        chronicle.proposals().all().forEach(proposal -> close(proposal, end));
    }

    private void close(Proposal proposal, Instant end) {
        Instant until = proposal.until().orElse(end);
        Instant last = Stream.of(proposal.mentor(), proposal.mentee())
                .map(person -> wall.inHours(figure(person).script(), proposal.from()))
                .map(read -> wall.endOfWorkingDay(read, DAYS_TO_ANSWER, Founding.ZONE))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plus(TURN);
        Together two = new Together(proposal.mentor(), proposal.mentee());
        if (until.isAfter(last)) {
            fault(two, until, "held its place since " + proposal.from() + ", though only until " + last);
        }
        if (!proposal.hasBegun() && haveBothSaidYes(proposal, until.minusMillis(1))) {
            fault(two, until, "came to nothing, though both had said yes");
        }
        judgeAsked(proposal, proposal.mentor(), until);
        judgeAsked(proposal, proposal.mentee(), until);
    }

    private void judgeAsked(Proposal proposal, long person, Instant until) {
        if (!asked.containsKey(key(proposal.id(), person))
                && wall.findFreeTime(figure(person).script(), proposal.from(), until)
                        .isPresent()) {
            faults.add("Person " + person + " was never asked about the pair " + proposal.id()
                    + " that was proposed at " + proposal.from());
        }
    }

    private static String key(String proposal, long person) {
        return proposal + " of " + person;
    }

    private Figure figure(long person) {
        return Optional.ofNullable(people.get(person)).orElseThrow();
    }

    private void fault(Together two, Instant at, String what) {
        faults.add("The pair of mentor " + two.mentor + " and mentee " + two.mentee + " at " + at + " " + what);
    }

    /** How many rounds have asked people. */
    int rounds() {
        return rounds;
    }
}
