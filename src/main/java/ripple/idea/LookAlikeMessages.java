package ripple.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.outbox.Button;
import ripple.outbox.Message;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.people.PersonId;

/** What an author reads when other ideas look like theirs. */
public final class LookAlikeMessages {

    private static final int EXCERPT = 200;

    private LookAlikeMessages() {}

    /**
     * The ideas that look like the reader's, each with what can be said to it.
     *
     * @param own the reader's idea
     * @param others at least one that looks like it
     */
    public static Message alike(PersonId reader, Idea own, List<LookAlike> others) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(new Part.Strong(LookAlikeWords.alike(own.number(), others))));
        others.forEach(other -> sections.add(section(reader, own.number(), other.idea())));
        sections.add(Section.of(LookAlikeWords.WHAT_JOINING_DOES + " " + LookAlikeWords.ONLY_YOU));
        return new Message(sections);
    }

    private static Section section(PersonId reader, IdeaNumber own, Idea other) {
        boolean isOwn = other.authors().contains(reader);
        return new Section(
                List.of(
                        new Part.Strong(LookAlikeWords.name(other, isOwn)),
                        new Part.Words(": "),
                        new Part.Typed(other.excerpt(EXCERPT))),
                List.of(
                        button(IdeaActs.JOIN, LookAlikeWords.JOIN_IT, new IdeaPair(own, other.number())),
                        new Button(
                                IdeaActs.SHOW,
                                LookAlikeWords.LOOK,
                                other.number().toString(),
                                Button.Style.DEFAULT),
                        button(
                                IdeaActs.DIFFERENT,
                                LookAlikeWords.MINE_IS_DIFFERENT,
                                new IdeaPair(own, other.number()))),
                Optional.empty());
    }

    private static Button button(String act, String label, IdeaPair pair) {
        return new Button(act, label, pair.toString(), Button.Style.DEFAULT);
    }
}
