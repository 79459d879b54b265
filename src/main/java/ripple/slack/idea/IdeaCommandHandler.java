package ripple.slack.idea;

import java.util.Optional;
import ripple.idea.Arrival;
import ripple.idea.Captured;
import ripple.idea.Draft;
import ripple.idea.Idea;
import ripple.idea.IdeaMessages;
import ripple.idea.IdeaService;
import ripple.idea.SafetyNotes;
import ripple.idea.Way;
import ripple.outbox.Message;
import ripple.slack.act.Answer;
import ripple.slack.act.CommandHandler;
import ripple.slack.act.HomePages;
import ripple.slack.act.TypedCommand;
import ripple.slack.layout.MessageBlocks;
import ripple.slack.layout.SlackText;

/** {@code /idea} alone opens the form; {@code /idea some words} keeps them at once. */
final class IdeaCommandHandler implements CommandHandler {

    private final IdeaService ideas;
    private final SafetyNotes safety;
    private final FormOpener forms;
    private final HomePages home;

    /** A confirmation mentions nobody, so nobody's Slack id has to be found. */
    private final MessageBlocks blocks = new MessageBlocks(nobody -> Optional.empty());

    IdeaCommandHandler(IdeaService ideas, SafetyNotes safety, FormOpener forms, HomePages home) {
        this.ideas = ideas;
        this.safety = safety;
        this.forms = forms;
        this.home = home;
    }

    /** Keeping an idea does, and so does opening the form that holds the words if they cannot be kept. */
    @Override
    public boolean asksWhoMay(String words) {
        return !Draft.ofWords(SlackText.words(words)).saysNothing();
    }

    @Override
    public Answer apply(TypedCommand command) {
        String words = SlackText.words(command.words());
        Draft draft = Draft.ofWords(words);
        if (draft.saysNothing()) {
            return forms.open(command.asker(), command.trigger(), Way.FORM);
        }
        Captured captured = ideas.capture(
                command.asker().author(),
                draft,
                Optional.empty(),
                new Arrival(command.occasion().value(), Way.WORDS));
        if (captured instanceof Captured.Kept kept) {
            return saved(command, kept.idea());
        }
        return captured instanceof Captured.Again again
                ? saved(command, again.idea())
                : forms.openWith(command.asker(), command.trigger(), words, Way.FORM);
    }

    private Answer saved(TypedCommand command, Idea idea) {
        home.refresh(command.asker());
        Message saved = new IdeaMessages(safety.of(idea.program())).saved(idea);
        return new Answer(saved.plainText(), blocks.blocks(saved));
    }
}
