package ripple.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.outbox.Button;
import ripple.outbox.Message;
import ripple.outbox.Part;
import ripple.outbox.Section;

/** What is written around bringing a welcomed idea into the program's channel; the preview is the very post. */
public final class PostMessages {

    private static final int EXCERPT = 600;

    private PostMessages() {}

    static Message question(Idea idea) {
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of(new Part.Strong(PostWords.asked(idea.number())), new Part.Words(" " + PostWords.NO_NAMES)));
        sections.add(Section.of(PostWords.AS_POSTED));
        sections.addAll(words(idea));
        sections.add(new Section(
                List.of(),
                List.of(
                        button(idea, IdeaActs.POST_AGREE, PostWords.AGREE, Button.Style.PRIMARY),
                        button(idea, IdeaActs.POST_DECLINE, PostWords.DECLINE, Button.Style.DEFAULT)),
                Optional.empty()));
        return new Message(sections);
    }

    /** What stands in the channel. */
    public static Message post(Idea idea) {
        List<Section> sections = new ArrayList<>(words(idea));
        sections.add(new Section(
                List.of(),
                List.of(
                        button(idea, IdeaActs.SEE_THIS_TOO, TriageWords.SEE_THIS_TOO, Button.Style.DEFAULT),
                        button(idea, IdeaActs.SHOW, IdeaWords.OPEN, Button.Style.DEFAULT)),
                Optional.empty()));
        return new Message(sections);
    }

    private static List<Section> words(Idea idea) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(new Part.Strong(PostWords.HEAD + " "), new Part.Words(IdeaWords.title(idea.number()))));
        sections.add(Section.of(new Part.Typed(idea.excerpt(EXCERPT))));
        if (!idea.text().mightHelp().isEmpty()) {
            sections.add(Section.of(
                    new Part.Words(IdeaField.MIGHT_HELP.question() + " "),
                    new Part.Typed(Excerpt.of(idea.text().mightHelp(), EXCERPT))));
        }
        return sections;
    }

    static Message takenBack() {
        return Message.of(Section.of(PostWords.TAKEN_BACK));
    }

    static Message unreachable(Idea idea) {
        return Message.of(
                Section.of(
                        new Part.Strong(PostWords.unreachable(idea.number())), new Part.Words(" " + PostWords.WAY_OUT)),
                new Section(
                        List.of(new Part.Typed(idea.excerpt(EXCERPT))),
                        List.of(
                                button(idea, IdeaActs.POST_AGAIN, PostWords.AGAIN, Button.Style.PRIMARY),
                                button(idea, IdeaActs.SHOW, IdeaWords.OPEN, Button.Style.DEFAULT)),
                        Optional.empty()));
    }

    private static Button button(Idea idea, String act, String label, Button.Style style) {
        return new Button(act, label, idea.number().toString(), style);
    }
}
