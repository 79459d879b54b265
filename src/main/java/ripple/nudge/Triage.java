package ripple.nudge;

import java.util.List;
import ripple.database.Transactions;
import ripple.due.DueTable;
import ripple.idea.WaitingIdeas;
import ripple.idea.WaitingMessages;
import ripple.people.PeopleService;
import ripple.texts.Texts;

/** All that reminds of ideas which wait for an answer: what is said, and what sees to it that it is. */
public final class Triage {

    private final List<TriagePrompt> prompts;
    private final Nudge planning;

    public Triage(Transactions transactions, PeopleService people, WaitingIdeas ideas, DueTable due, Texts texts) {
        var messages = new WaitingMessages(texts);
        var reminder = new TriageReminderPrompt(people, ideas, due, messages);
        var escalation = new TriageEscalationPrompt(people, ideas, reminder, messages);
        this.prompts =
                List.of(escalation, new TriageWeekPrompt(people, ideas, escalation, reminder, messages), reminder);
        this.planning = new TriageNudge(transactions, people, due, prompts);
    }

    public List<Prompt> prompts() {
        return List.copyOf(prompts);
    }

    public Nudge planning() {
        return planning;
    }
}
