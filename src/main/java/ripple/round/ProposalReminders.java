package ripple.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.idea.IdeaWords;
import ripple.mentoring.AnswerReminders;
import ripple.mentoring.AnswerTimes;
import ripple.mentoring.MentorshipId;
import ripple.outbox.Button;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.texts.Texts;

/** Reminds each of a proposed pair, one and two working days after they were asked, as long as their own answer is missing. */
public final class ProposalReminders implements AnswerReminders {

    /** The stored name of what comes due. */
    public static final String KIND = "round-reminder";

    private static final int MOST = 2;

    private final PeopleService people;
    private final AnswerTimes times;
    private final DueTable due;
    private final Texts texts;

    public ProposalReminders(PeopleService people, DueTable due, Texts texts) {
        this.people = people;
        this.times = new AnswerTimes(people);
        this.due = due;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String because() {
        return texts.say(RoundText.BECAUSE);
    }

    /** From the moment at which both are asked. */
    void plan(Transaction transaction, Proposal proposal, Instant asked) {
        for (PersonId person : List.of(proposal.mentor(), proposal.mentee())) {
            Instant at = times.after(transaction, new AnswerTimes.Question(proposal.program(), person, asked), 1);
            due.plan(transaction, new Due(proposal.program(), person, KIND, subject(proposal.mentorship()), "1", at));
        }
    }

    /** This one has answered. */
    void cancel(Transaction transaction, Proposal proposal, PersonId person) {
        due.cancel(transaction, proposal.program(), person, KIND, subject(proposal.mentorship()));
    }

    /** It is over for both. */
    void cancel(Transaction transaction, Proposal proposal) {
        due.cancelAll(transaction, proposal.program(), subject(proposal.mentorship()));
    }

    @Override
    public Optional<List<Section>> find(Transaction transaction, Due reminder, Person person) {
        return findWaiting(transaction, reminder)
                .filter(proposal -> !proposal.hasYesOf(person.id()))
                .map(proposal -> say(proposal, person));
    }

    @Override
    public Optional<Due> next(Transaction transaction, Due reminder) {
        int number = Integer.parseInt(reminder.occurrence()) + 1;
        Instant at =
                people.settings(transaction, reminder.program()).workingDays().deadline(reminder.at(), 1);
        return number > MOST ? Optional.empty() : Optional.of(reminder.next(Integer.toString(number), at));
    }

    private static Optional<Proposal> findWaiting(Transaction transaction, Due reminder) {
        MentorshipId mentorship = new MentorshipId(
                Long.parseLong(reminder.subject().substring(subject("").length())));
        return transaction
                .store(ProposalStore.class)
                .find(reminder.program(), mentorship)
                .filter(Proposal::isWaiting)
                .filter(proposal -> proposal.isOf(reminder.person()));
    }

    private List<Section> say(Proposal proposal, Person person) {
        boolean asMentor = proposal.mentor().equals(person.id());
        String still = texts.say(asMentor ? RoundText.STILL_FOR_MENTOR : RoundText.STILL_FOR_MENTEE);
        String when = IdeaWords.when(proposal.answerBy(), person.zone());
        String value = Long.toString(proposal.mentorship().value());
        return List.of(Section.of(
                        new Part.Strong(still + " "),
                        new Part.Mention(proposal.other(person.id())),
                        new Part.Words(". " + texts.say(RoundText.ANSWER_DUE, Map.of("when", when))))
                .with(
                        new Button(RoundActs.YES, ProposalWords.YES, value, Button.Style.PRIMARY),
                        new Button(RoundActs.NOT_NOW, ProposalWords.NOT_NOW, value, Button.Style.DEFAULT)));
    }

    private static String subject(MentorshipId mentorship) {
        return subject(Long.toString(mentorship.value()));
    }

    private static String subject(String mentorship) {
        return "round-proposal:" + mentorship;
    }
}
