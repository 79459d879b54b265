package ripple.nudge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.Program;
import ripple.people.ProgramId;

/** Sees to it that those who answer ideas hear from each {@link TriagePrompt} when something waits; says nothing itself. */
final class TriageNudge implements Nudge {

    /** It is about all that waits, not about one idea. */
    static final String ALL = "";

    private final Transactions transactions;
    private final PeopleService people;
    private final DueTable due;
    private final List<TriagePrompt> prompts;

    TriageNudge(Transactions transactions, PeopleService people, DueTable due, List<TriagePrompt> prompts) {
        this.transactions = transactions;
        this.people = people;
        this.due = due;
        this.prompts = List.copyOf(prompts);
    }

    @Override
    public String name() {
        return "triage-planning";
    }

    @Override
    public List<Ending> due(Instant now) {
        for (Program program : transactions.read(people::programs)) {
            prompts.forEach(prompt -> due(program.id(), prompt, now));
        }
        return List.of();
    }

    private void due(ProgramId program, TriagePrompt prompt, Instant now) {
        boolean isAnybodysTurn = !transactions
                .read(transaction -> turns(transaction, program, prompt, now))
                .isEmpty();
        if (isAnybodysTurn) {
            transactions.use(transaction ->
                    turns(transaction, program, prompt, now).forEach(turn -> due.plan(transaction, turn)));
        }
        transactions.read(transaction -> lookAhead(transaction, program, prompt, now));
    }

    private List<Person> lookAhead(Transaction transaction, ProgramId program, TriagePrompt prompt, Instant now) {
        List<Person> planned = readers(transaction, program, prompt).stream()
                .filter(person -> planned(transaction, prompt, person).isPresent())
                .toList();
        planned.forEach(person -> prompt.lookAhead(transaction, person, now));
        return planned;
    }

    private List<Due> turns(Transaction transaction, ProgramId program, TriagePrompt prompt, Instant now) {
        return readers(transaction, program, prompt).stream()
                .flatMap(person -> turn(transaction, prompt, person, now).stream())
                .toList();
    }

    /** What was planned for an earlier turn, and could not be said meanwhile, is said with this one. */
    private Optional<Due> turn(Transaction transaction, TriagePrompt prompt, Person person, Instant now) {
        return prompt.turn(transaction, person, now)
                .filter(turn -> planned(transaction, prompt, person)
                        .filter(before -> before.occurrence().equals(turn))
                        .isEmpty())
                .map(turn -> new Due(person.program(), person.id(), prompt.name(), ALL, turn, now));
    }

    private Optional<Due> planned(Transaction transaction, TriagePrompt prompt, Person person) {
        return due.find(transaction, person.program(), person.id(), prompt.name(), ALL);
    }

    private List<Person> readers(Transaction transaction, ProgramId program, TriagePrompt prompt) {
        return prompt.readers(transaction, program).stream()
                .flatMap(id -> people.find(transaction, program, id).stream())
                .filter(person -> person.standing().takesPart())
                .toList();
    }
}
