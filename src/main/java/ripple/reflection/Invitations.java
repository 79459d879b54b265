package ripple.reflection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.outbox.Button;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.people.Member;
import ripple.texts.Texts;

/** What a nudge to reflect says, in the transaction in which it is due. */
public final class Invitations {

    private final Texts words;

    public Invitations(Texts words) {
        this.words = words;
    }

    /** Why it comes, to end the sentence "This came because". */
    public String because() {
        return words.say(ReflectionText.BECAUSE);
    }

    /** How not to be asked any more. */
    public String change() {
        return words.say(ReflectionText.CHANGE, Map.of("stop", ReflectionWords.STOP));
    }

    /** The theme whose turn it is; nothing for whoever does not wish to be asked. */
    public Optional<List<Section>> speak(Transaction transaction, Member who) {
        ChoiceStore.Choices choices = ReflectionService.choices(transaction, who);
        if (!choices.reflects()) {
            return Optional.empty();
        }
        transaction.store(ChoiceStore.class).turnTheme(who.program(), who.person());
        Questions questions = Questions.of(words, Theme.ofTurn(choices.nextTheme()));
        Button answer = new Button(
                ReflectionActs.WRITE, ReflectionWords.ANSWER, questions.theme().code(), Button.Style.PRIMARY);
        return Optional.of(List.of(Section.of(
                        new Part.Strong(words.say(ReflectionText.INVITATION) + " " + questions.name()),
                        new Part.Words("\n" + questions.what()))
                .with(answer)));
    }

    /** When they are asked again. */
    public Due next(Member who, Instant now) {
        return ReflectionService.next(who, now);
    }
}
