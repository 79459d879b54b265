package ripple.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps book of what was due: each occasion that was ever planned was said, or was given up for a reason that has a name, or is open still. */
final class Ledger {

    static final String SENT = "sent";
    static final String TAKEN_BACK = "taken back";
    static final String UNHEARD = "killed before it told";
    static final String LOST = "lost";
    static final String OPEN = "open";
    static final String AGAIN = " again";

    private final Chronicle chronicle;
    private final Faults faults;
    private final Map<Occasion, Instant> open = new HashMap<>();
    private final Map<Occasion, Instant> openAgain = new HashMap<>();
    private final Map<Occasion, String> fates = new HashMap<>();
    private final SortedMap<String, SortedMap<String, Long>> ended = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Long>> waited = new TreeMap<>();

    Ledger(Chronicle chronicle, Faults faults) {
        this.chronicle = chronicle;
        this.faults = faults;
    }

    /**
     * What came of one step.
     *
     * @param outcomes how prompts said that it ended, in a tick
     * @param killed whether a process could not tell, because it was killed
     */
    record Step(Instant now, Watcher.Seen seen, List<Outcome> outcomes, boolean killed) {}

    /** What a step ended, and how; and what it planned instead. */
    private record Page(Step step, Set<Occasion> said, Map<Occasion, String> told, Set<Occasion> planned) {
        static Page of(Step step) {
            Page page = new Page(step, new HashSet<>(), new HashMap<>(), new HashSet<>());
            step.seen().put().forEach(told -> page.said.addAll(told.items()));
            step.outcomes().forEach(outcome -> page.told.put(outcome.occasion(), outcome.ending()));
            step.seen().entries().stream()
                    .filter(entry -> entry.what().equals("planned"))
                    .forEach(entry -> page.planned.add(entry.occasion()));
            return page;
        }

        boolean plansInsteadOf(Occasion gone) {
            return planned.stream().anyMatch(gone::isOfTheRowOf);
        }
    }

    void write(Step step) {
        Page page = Page.of(step);
        Set<Occasion> gone = new HashSet<>();
        for (SimulationStore.Entry entry : step.seen().entries()) {
            Map<Occasion, Instant> rows = entry.isAgain() ? openAgain : open;
            switch (entry.what()) {
                case "planned" -> rows.put(entry.occasion(), entry.at().orElseThrow());
                case "gone" -> {
                    rows.remove(entry.occasion());
                    gone.add(entry.occasion());
                    end(page, entry);
                }
                default -> {}
            }
        }
        check(page);
        page.told.forEach((occasion, ending) -> {
            if (!gone.contains(occasion)) {
                count(waited, occasion.kind(), ending);
            }
        });
    }

    private void end(Page page, SimulationStore.Entry entry) {
        Occasion occasion = entry.occasion();
        String fate = fate(page, occasion);
        if (fate.equals(LOST)) {
            faults.add("For person " + occasion.person() + " " + occasion.words() + " was gone at " + page.step.now()
                    + ", and nobody says why");
        }
        Duration late = Duration.between(timeOf(occasion).or(entry::at).orElse(page.step.now()), page.step.now());
        if (Manners.ofPrompt(occasion.kind())
                .filter(row -> !row.mayEndAs(fate, late))
                .isPresent()) {
            faults.add("For person " + occasion.person() + " " + occasion.words() + " was given up at "
                    + page.step.now() + " (" + fate + "), which is not for its kind");
        }
        fates.put(occasion, fate);
        count(ended, occasion.kind() + (entry.isAgain() ? AGAIN : ""), fate);
    }

    /** Of what is never too late in its first weeks: the day of the pair on which it was to be asked. */
    private Optional<Instant> timeOf(Occasion occasion) {
        return Optional.of(occasion)
                .filter(pulse -> pulse.kind().equals(Occasions.PULSE))
                .flatMap(pulse -> chronicle.findPair(pulse.subject()))
                .flatMap(Chronicle.Pair::begun)
                .map(begun -> begun.plus(
                        Duration.ofDays(Long.parseLong(occasion.occurrence().substring("day-".length())))));
    }

    private String fate(Page page, Occasion occasion) {
        if (page.said.contains(occasion)) {
            return SENT;
        }
        if (page.told.containsKey(occasion)) {
            return Optional.ofNullable(page.told.get(occasion)).orElseThrow();
        }
        if (page.step.killed()) {
            return UNHEARD;
        }
        return page.plansInsteadOf(occasion) || mayBeTakenBack(occasion, page.step.now()) ? TAKEN_BACK : LOST;
    }

    /** What it was about has ended, rests, or was answered. */
    private boolean mayBeTakenBack(Occasion occasion, Instant now) {
        String subject = occasion.subject();
        if (subject.startsWith("mentorship:")) {
            return occasion.kind().equals("agreement-missing")
                    || chronicle
                            .findPair(subject)
                            .filter(pair -> pair.isActive(now))
                            .isEmpty();
        }
        return !subject.isEmpty();
    }

    /** What is said to be sent stands in the outbox, and what stands there is said to be sent. */
    private void check(Page page) {
        page.step.outcomes().stream()
                .filter(Outcome::isSent)
                .filter(outcome -> !page.said.contains(outcome.occasion()))
                .forEach(outcome -> faults.add("For person "
                        + outcome.occasion().person() + " " + outcome.occasion().words() + " was sent at "
                        + page.step.now() + ", but is not in the outbox"));
        if (!page.step.killed()) {
            page.said.stream()
                    .filter(said -> !SENT.equals(page.told.get(said)))
                    .forEach(said -> faults.add("For person " + said.person() + " " + said.words()
                            + " is in the outbox at " + page.step.now() + ", but nobody says so"));
        }
    }

    /** At the end the book must agree with the table. */
    void close(List<SimulationStore.Entry> planned, Instant now) {
        Set<Occasion> left = new HashSet<>(open.keySet());
        for (SimulationStore.Entry entry : planned) {
            boolean isKnown = entry.isAgain() ? openAgain.containsKey(entry.occasion()) : left.remove(entry.occasion());
            if (!isKnown) {
                faults.add("Nobody saw how " + entry.occasion().words() + " was planned for person " + entry.person());
            }
        }
        left.forEach(lost -> faults.add("Nobody saw how " + lost.words() + " went, for person " + lost.person()));
        open.keySet().forEach(occasion -> count(ended, occasion.kind(), OPEN));
        openAgain.keySet().forEach(occasion -> count(ended, occasion.kind() + AGAIN, OPEN));
        for (Chronicle.Pair pair : chronicle.pairs()) {
            if (pair.isActive(now)
                    && !(isOpen(pair.mentor(), Occasions.MENTOR) && isOpen(pair.mentee(), Occasions.MENTEE))) {
                faults.add("The next check-in of " + pair.id() + " is not planned");
            }
        }
    }

    private boolean isOpen(long person, String kind) {
        return open.keySet().stream()
                .anyMatch(occasion ->
                        occasion.person() == person && occasion.kind().equals(kind));
    }

    private static void count(SortedMap<String, SortedMap<String, Long>> book, String kind, String fate) {
        book.computeIfAbsent(kind, all -> new TreeMap<>()).merge(fate, 1L, Long::sum);
    }

    /** Whether it was ever planned. */
    boolean knows(Occasion occasion) {
        return fates.containsKey(occasion) || open.containsKey(occasion);
    }

    String fate(Occasion occasion) {
        return fates.getOrDefault(occasion, open.containsKey(occasion) ? OPEN : "never planned");
    }

    /** By kind of prompt, how many ended how. */
    SortedMap<String, SortedMap<String, Long>> ended() {
        return new TreeMap<>(ended);
    }

    /** By kind of prompt, why and how often it waited on its way. */
    SortedMap<String, SortedMap<String, Long>> waited() {
        return new TreeMap<>(waited);
    }
}
