package ripple.slack.idea;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.idea.Concern;
import ripple.idea.Draft;
import ripple.idea.Idea;
import ripple.idea.Objection;
import ripple.privacy.Asked;

/** Everything that stands in the open form of an idea; {@link IdeaModal} draws it. */
record IdeaForm(FormTask task, Draft draft, List<Notice> notices) {

    /** Something the form says besides its questions. */
    sealed interface Notice {

        /** Takes out what is surely an identifier. */
        record TakeOut(List<Concern> concerns) implements Notice {}

        /** Asks about what may be a patient's. */
        record Question(Asked about, List<Concern> concerns) implements Notice {}

        /** Says that the words were cut to what the form can hold. */
        record CutShort() implements Notice {}

        /** Says that the idea was changed in the meantime, and how it reads now. */
        record Overtaken(Idea current) implements Notice {}
    }

    IdeaForm {
        notices = List.copyOf(notices);
    }

    static IdeaForm of(FormTask task, Draft draft) {
        return new IdeaForm(task, draft, List.of());
    }

    IdeaForm with(Notice notice) {
        return new IdeaForm(
                task, draft, Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }

    /** The form with what the guard said; sentences at fields can be added only to a form that was sent off. */
    IdeaForm with(Objection objection) {
        if (objection instanceof Objection.Blocked blocked) {
            return with(new Notice.TakeOut(blocked.concerns()));
        }
        return objection instanceof Objection.Questioned questioned
                ? with(new Notice.Question(questioned.about(), questioned.concerns()))
                : this;
    }

    Optional<Notice.Question> question() {
        return notices.stream()
                .filter(Notice.Question.class::isInstance)
                .map(Notice.Question.class::cast)
                .findFirst();
    }

    FormNotes notes() {
        return new FormNotes(task, question().map(Notice.Question::about));
    }
}
