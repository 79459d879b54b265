package ripple.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.outbox.Button;
import ripple.outbox.Message;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.people.ProgramSettings;

/** What Ripple writes to an author about an idea, whichever way it travels. */
public final class IdeaMessages {

    private static final int EXCERPT = 300;

    private final SafetyNote safety;

    public IdeaMessages(SafetyNote safety) {
        this.safety = safety;
    }

    /** For a program with settings of its own. */
    IdeaMessages in(ProgramSettings settings) {
        return new IdeaMessages(safety.unlessSetBy(settings));
    }

    /** Right after it was kept. */
    public Message saved(Idea idea) {
        return new Message(List.of(
                Section.of(
                        new Part.Strong(IdeaWords.saved(idea.number())),
                        new Part.Words(" " + IdeaWords.whoCanSee(idea))),
                excerpt(idea, List.of(addDetails(idea), open(idea))),
                safetySection()));
    }

    /** After its words were changed. */
    public Message changed(Idea idea) {
        return new Message(List.of(
                Section.of(
                        new Part.Strong(IdeaWords.changed(idea.number())),
                        new Part.Words(" " + IdeaWords.whoCanSee(idea))),
                excerpt(idea, List.of(addDetails(idea), open(idea))),
                safetySection()));
    }

    /** To its other authors; without the words, since they may change once more before this is read. */
    Message changedBy(String author, Idea idea) {
        return Message.of(Section.of(IdeaWords.changedBy(author, idea.number())).with(open(idea)));
    }

    /** After it was withdrawn. */
    public Message withdrawn(Idea idea) {
        return new Message(List.of(
                Section.of(new Part.Strong(IdeaWords.withdrawn(idea.number()))), excerpt(idea, List.of(open(idea)))));
    }

    private Section safetySection() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(safety.sentence()));
        safety.link().ifPresent(address -> {
            parts.add(new Part.Words(" "));
            parts.add(new Part.Link(SafetyNote.LINK_LABEL, address));
        });
        return new Section(parts, List.of(), Optional.empty());
    }

    private static Section excerpt(Idea idea, List<Button> buttons) {
        return new Section(List.of(new Part.Typed(idea.excerpt(EXCERPT))), buttons, Optional.empty());
    }

    private static Button addDetails(Idea idea) {
        return new Button(
                IdeaActs.ADD_DETAILS, IdeaWords.ADD_DETAILS, idea.number().toString(), Button.Style.DEFAULT);
    }

    private static Button open(Idea idea) {
        return new Button(IdeaActs.SHOW, IdeaWords.OPEN, idea.number().toString(), Button.Style.DEFAULT);
    }
}
