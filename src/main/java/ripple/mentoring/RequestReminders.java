package ripple.mentoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.outbox.Button;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.texts.Texts;

/** Reminds a mentor of a request, one and two working days after it was sent, as long as it waits for their answer. */
public final class RequestReminders implements AnswerReminders {

    /** The stored name of what comes due. */
    public static final String KIND = "answer-reminder";

    private static final int MOST = 2;

    private final AnswerTimes times;
    private final DueTable due;
    private final Texts texts;

    public RequestReminders(PeopleService people, DueTable due, Texts texts) {
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
        return texts.say(RequestText.BECAUSE);
    }

    void plan(Transaction transaction, Choice asked) {
        due.plan(transaction, due(transaction, asked, 1));
    }

    void cancel(Transaction transaction, Choice choice) {
        due.cancel(transaction, choice.program(), choice.mentor(), KIND, subject(choice));
    }

    private Due due(Transaction transaction, Choice asked, int number) {
        AnswerTimes.Question question = new AnswerTimes.Question(
                asked.program(), asked.mentor(), asked.askedAt().orElseThrow());
        return new Due(
                asked.program(),
                asked.mentor(),
                KIND,
                subject(asked),
                asked.rank() + "-" + number,
                times.after(transaction, question, number));
    }

    @Override
    public Optional<List<Section>> find(Transaction transaction, Due reminder, Person mentor) {
        return findAsked(transaction, reminder).map(asked -> say(transaction, asked, mentor));
    }

    @Override
    public Optional<Due> next(Transaction transaction, Due reminder) {
        int number = number(reminder) + 1;
        return number > MOST
                ? Optional.empty()
                : findAsked(transaction, reminder).map(asked -> due(transaction, asked, number));
    }

    private List<Section> say(Transaction transaction, Choice asked, Person mentor) {
        String value = asked.request().toString();
        Optional<Part> mentee = transaction
                .store(RequestStore.class)
                .find(asked.program(), asked.request())
                .map(request -> new Part.Mention(request.mentee()));
        Part who = mentee.orElseGet(() -> new Part.Words(RequestWords.A_COLLEAGUE));
        return List.of(Section.of(
                        who,
                        new Part.Strong(" " + texts.say(RequestText.STILL_ASKS)),
                        new Part.Words(" "
                                + texts.say(
                                        RequestText.ANSWER_BY,
                                        Map.of("when", RequestWords.when(asked.due(), mentor.zone())))))
                .with(
                        new Button(RequestActs.ACCEPT, RequestWords.ACCEPT, value, Button.Style.PRIMARY),
                        new Button(RequestActs.NOT_NOW, RequestWords.NOT_NOW, value, Button.Style.DEFAULT),
                        new Button(RequestActs.SUGGEST, RequestWords.SUGGEST, value, Button.Style.DEFAULT),
                        new Button(RequestActs.PAUSE, RequestWords.PAUSE, value, Button.Style.DEFAULT)));
    }

    private static Optional<Choice> findAsked(Transaction transaction, Due reminder) {
        RequestId request = new RequestId(Long.parseLong(reminder.subject().substring("match-request:".length())));
        int rank = Integer.parseInt(reminder.occurrence().split("-", -1)[0]);
        return transaction.store(ChoiceStore.class).of(reminder.program(), request).stream()
                .filter(choice -> choice.rank() == rank && choice.state() == ChoiceState.ASKED)
                .filter(choice -> choice.mentor().equals(reminder.person()))
                .findFirst();
    }

    private static int number(Due reminder) {
        return Integer.parseInt(reminder.occurrence().split("-", -1)[1]);
    }

    private static String subject(Choice choice) {
        return "match-request:" + choice.request();
    }
}
