package ripple.idea;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.outbox.Button;
import ripple.outbox.Message;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.people.PersonId;

/** What authors read when their idea was answered; the one who answered is named. */
final class TriageMessages {

    private static final int EXCERPT = 300;

    private TriageMessages() {}

    static Message welcomed(Idea idea, PersonId by, String greeting) {
        Section head = Section.of(
                new Part.Mention(by),
                new Part.Strong(TriageWords.welcomed(idea.number())),
                new Part.Words(" " + TriageWords.OPEN_TO_ALL));
        return greeting.isBlank()
                ? Message.of(head, withMentor(idea))
                : Message.of(head, Section.of(new Part.Typed(greeting)), withMentor(idea));
    }

    static Message notNow(Idea idea, PersonId by, String reason) {
        return Message.of(
                Section.of(new Part.Mention(by), new Part.Strong(TriageWords.notNow(idea.number()))),
                Section.of(new Part.Words(TriageWords.BECAUSE + " "), new Part.Typed(reason)),
                Section.of(TriageWords.KEPT),
                excerpt(idea));
    }

    static Message reopened(Idea idea, PersonId by) {
        return Message.of(
                Section.of(new Part.Mention(by), new Part.Strong(TriageWords.reopened(idea.number()))), excerpt(idea));
    }

    static Message merged(Idea from, Idea into, PersonId by) {
        return Message.of(
                Section.of(new Part.Mention(by), new Part.Strong(TriageWords.merged(from.number(), into.number()))),
                excerpt(into));
    }

    /** An author did it themselves. */
    static Message joined(Idea from, Idea into) {
        return Message.of(Section.of(new Part.Strong(TriageWords.joined(from.number(), into.number()))), excerpt(into));
    }

    static Message gained(Idea into) {
        return Message.of(Section.of(new Part.Strong(TriageWords.gained(into.number()))), excerpt(into));
    }

    private static Section withMentor(Idea idea) {
        Section shown = excerpt(idea);
        Button mentor = new Button(
                IdeaActs.GET_A_MENTOR, TriageWords.GET_A_MENTOR, idea.number().toString(), Button.Style.DEFAULT);
        return new Section(
                shown.text(),
                Stream.concat(shown.buttons().stream(), Stream.of(mentor)).toList(),
                shown.attachment());
    }

    static Section excerpt(Idea idea) {
        Button open = new Button(IdeaActs.SHOW, IdeaWords.OPEN, idea.number().toString(), Button.Style.DEFAULT);
        return new Section(List.of(new Part.Typed(idea.excerpt(EXCERPT))), List.of(open), Optional.empty());
    }
}
