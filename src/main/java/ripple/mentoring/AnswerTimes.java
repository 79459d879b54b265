package ripple.mentoring;

import java.time.Instant;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.WorkingDays;

/**
 * Until when somebody's answer is awaited, and when they are reminded. The working days are the program's; they count from when the
 * question can reach whoever is asked, in their own hours: who works at weekends alone would be given up before they had read it.
 */
public final class AnswerTimes {

    private final PeopleService people;

    public AnswerTimes(PeopleService people) {
        this.people = people;
    }

    /** A question, to whom and when it was put. */
    public record Question(ProgramId program, PersonId to, Instant at) {}

    /** As many working days as the program gives for an answer. */
    public Instant deadline(Transaction transaction, Question question) {
        return after(
                transaction,
                question,
                people.settings(transaction, question.program()).mentoring().answerDays());
    }

    /** So many working days after the question could be read. */
    public Instant after(Transaction transaction, Question question, int workingDays) {
        WorkingDays days = people.settings(transaction, question.program()).workingDays();
        Instant read = people.find(transaction, question.program(), question.to())
                .map(person -> people.availability(transaction, question.program(), question.to())
                        .nextOpen(question.at(), person.zone(), days))
                .orElse(question.at());
        return days.deadline(read, workingDays);
    }
}
