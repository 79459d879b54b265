package ripple.nudge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ripple.checkin.CardValue;
import ripple.checkin.CheckInMessages;
import ripple.checkin.CheckInPlan;
import ripple.checkin.MentorCard;
import ripple.checkin.MentorWord;
import ripple.checkin.WordId;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.outbox.Outbox;
import ripple.outbox.Section;
import ripple.people.PeopleService;
import ripple.people.Person;

/** Keeps the weekly messages to mentors true: where a card stands in one, it is put anew as it is now; what else stands there stays. */
public final class MentorMessages {

    private final Transactions transactions;
    private final PeopleService people;
    private final Outbox outbox;
    private final CheckInMessages messages;

    public MentorMessages(Transactions transactions, PeopleService people, Outbox outbox, CheckInMessages messages) {
        this.transactions = transactions;
        this.people = people;
        this.outbox = outbox;
        this.messages = messages;
    }

    /** Puts the card anew in each message that shows it; gives whether there is one. */
    public boolean show(MentorCard card, Instant now) {
        return transactions.run(transaction -> people.find(
                        transaction, card.word().program(), card.word().mentor())
                .map(mentor -> show(transaction, mentor, card, now))
                .orElse(false));
    }

    private boolean show(Transaction transaction, Person mentor, MentorCard card, Instant now) {
        return keys(transaction, card.word()).stream()
                .map(key -> outbox.rewrite(
                        transaction,
                        mentor.program(),
                        key,
                        before ->
                                put(before, card.word().id(), messages.card(card, cards(before), now, mentor.zone()))))
                .toList()
                .contains(true);
    }

    /** A bundle's key begins with whatever it says first, which may be something else. */
    private static List<String> keys(Transaction transaction, MentorWord word) {
        PromptStore store = transaction.store(PromptStore.class);
        return store
                .messages(
                        word.program(),
                        word.mentor(),
                        CheckInPlan.MENTOR,
                        CheckInPlan.MENTOR_REMINDER,
                        "",
                        word.occurrence())
                .stream()
                .flatMap(message -> store.in(word.program(), word.mentor(), message).stream()
                        .flatMap(said ->
                                Stream.of("", ":again-" + message).map(again -> said.key(word.mentor()) + again)))
                .toList();
    }

    /** The sections of one card stand together; each has a button of it. */
    private static List<Section> put(List<Section> before, WordId word, List<Section> card) {
        List<Section> after = new ArrayList<>();
        boolean isPut = false;
        for (Section section : before) {
            boolean isOfCard = findCard(section).filter(word::equals).isPresent();
            if (!isOfCard) {
                after.add(section);
            } else if (!isPut) {
                after.addAll(card);
                isPut = true;
            }
        }
        return after.size() > CheckInMessages.MOST_SECTIONS ? folded(after, word) : after;
    }

    /** Where all would not fit into one message, only the question and its answer stay of every other card; a tap unfolds it. */
    private static List<Section> folded(List<Section> all, WordId open) {
        Set<WordId> seen = new HashSet<>();
        return all.stream()
                .filter(section -> findCard(section)
                        .map(word -> seen.add(word) || word.equals(open))
                        .orElse(true))
                .toList();
    }

    private static int cards(List<Section> message) {
        return (int) message.stream()
                .flatMap(section -> findCard(section).stream())
                .distinct()
                .count();
    }

    private static Optional<WordId> findCard(Section section) {
        return section.buttons().stream()
                .flatMap(button -> CardValue.of(button).stream())
                .map(CardValue::word)
                .findFirst();
    }
}
