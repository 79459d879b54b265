package ripple.nudge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.BusyException;
import ripple.database.DatabaseUnavailableException;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.due.DueTable;
import ripple.due.DueTable.Come;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Quiet;

/** Says what has come in the due table, to each person in one message, when and as far as they may be spoken to. */
public final class Prompts {

    private static final Logger log = LoggerFactory.getLogger(Prompts.class);

    /** So many people at a time, so that nobody waits long for the writer and memory stays small. */
    static final int BATCH = 500;

    private static final Duration AFTER_A_BREAK = Duration.ofHours(1);

    private final Transactions transactions;
    private final DueTable due;
    private final Quiet quiet;
    private final Speaker speaker;

    public Prompts(Transactions transactions, DueTable due, Quiet quiet, Speaker speaker) {
        this.transactions = transactions;
        this.due = due;
        this.quiet = quiet;
        this.speaker = speaker;
    }

    /** Says all that has come by this instant, and tells how each ended, batch by batch. */
    public void due(Instant now, Consumer<Ended> told) {
        int passed = 0;
        Batch batch = batch(now, passed);
        while (!batch.waiting().isEmpty()) {
            batch.ended().forEach(told);
            passed += batch.isOfOthers() ? BATCH : 0;
            batch = batch(now, passed);
        }
    }

    /** Who has something that has come, and what came of it. */
    private record Batch(List<Who> waiting, List<Ended> ended) {
        /** Another instance is speaking to all of them just now: they are left to it, and those behind them come next. */
        boolean isOfOthers() {
            return ended.isEmpty();
        }
    }

    private Batch batch(Instant now, int passed) {
        List<Who> waiting = new ArrayList<>();
        List<Who> reachable = new ArrayList<>();
        transactions.read(transaction -> {
            waiting.addAll(byPerson(due.come(transaction, now, passed, BATCH)).keySet());
            ProgramDays days = speaker.days(transaction);
            return waiting.stream()
                    .filter(who -> speaker.isReachable(days, who.program(), who.person(), now))
                    .allMatch(reachable::add);
        });
        // Whom the platform keeps undisturbed is asked outside of any transaction, because it may ask the network.
        Set<Who> undisturbed = reachable.stream()
                .filter(who -> quiet.isQuiet(who.program(), who.person(), now))
                .collect(Collectors.toSet());
        return new Batch(waiting, waiting.isEmpty() ? List.of() : batch(waiting, undisturbed, now, passed));
    }

    /** Others may have come to the front meanwhile; who was not asked about do-not-disturb is left to the next batch. */
    private List<Ended> batch(List<Who> waiting, Set<Who> undisturbed, Instant now, int passed) {
        Set<Who> asked = new HashSet<>(waiting);
        try {
            return transactions.run(transaction -> {
                List<Come> claimed = due.claim(transaction, now, passed, BATCH).stream()
                        .filter(come -> asked.contains(Who.of(come)))
                        .toList();
                return say(transaction, claimed, undisturbed, now);
            });
        } catch (DatabaseUnavailableException | BusyException later) {
            throw later;
        } catch (RuntimeException defect) {
            log.warn("event=prompts-one-by-one people={}", waiting.size(), defect);
            return waiting.stream()
                    .flatMap(who -> alone(who, undisturbed, now).stream())
                    .toList();
        }
    }

    /** One person's trouble is nobody else's: what breaks is looked at again in an hour. */
    private List<Ended> alone(Who who, Set<Who> undisturbed, Instant now) {
        try {
            return transactions.run(transaction ->
                    say(transaction, due.claim(transaction, who.program(), who.person(), now), undisturbed, now));
        } catch (DatabaseUnavailableException | BusyException later) {
            throw later;
        } catch (RuntimeException defect) {
            log.error(
                    "event=prompts-broke program={} person={}",
                    who.program().value(),
                    who.person().value(),
                    defect);
            return transactions.run(transaction -> later(transaction, who, now));
        }
    }

    private List<Ended> later(Transaction transaction, Who who, Instant now) {
        List<Come> broken = due.claim(transaction, who.program(), who.person(), now);
        broken.forEach(come -> due.lookAt(transaction, come, now.plus(AFTER_A_BREAK)));
        return broken.stream().map(come -> new Ended(come.due(), Ending.BROKEN)).toList();
    }

    private List<Ended> say(Transaction transaction, List<Come> claimed, Set<Who> undisturbed, Instant now) {
        List<Ended> ended = new ArrayList<>();
        ProgramDays days = speaker.days(transaction);
        byPerson(claimed)
                .forEach((who, come) -> ended.addAll(speaker.speak(days, come, undisturbed.contains(who), now)));
        return ended;
    }

    private static Map<Who, List<Come>> byPerson(List<Come> come) {
        Map<Who, List<Come>> people = new LinkedHashMap<>();
        come.forEach(one ->
                people.computeIfAbsent(Who.of(one), who -> new ArrayList<>()).add(one));
        return people;
    }

    private record Who(ProgramId program, PersonId person) {
        static Who of(Come come) {
            return new Who(come.due().program(), come.due().person());
        }
    }
}
