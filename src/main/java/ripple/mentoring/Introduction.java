package ripple.mentoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.idea.Idea;
import ripple.idea.IdeaWords;
import ripple.idea.WelcomedIdeas;
import ripple.outbox.Button;
import ripple.outbox.Message;
import ripple.outbox.Part;
import ripple.outbox.Section;

/** Introduces the two of a mentorship to each other when it begins: who they are, what it is about, and three questions to begin with. */
public final class Introduction implements MentorshipListener {

    private static final int LONGEST_LINE = 280;

    private final PairPost post;
    private final WelcomedIdeas ideas;
    private final List<String> questions;

    /** @param questions for the first meeting */
    public Introduction(PairGround ground, WelcomedIdeas ideas, List<String> questions) {
        this.post = ground.post();
        this.ideas = ideas;
        this.questions = List.copyOf(questions);
    }

    @Override
    public void began(Transaction transaction, Mentorship mentorship) {
        Optional<Idea> idea =
                mentorship.idea().flatMap(number -> ideas.find(transaction, mentorship.program(), number));
        post.introduce(transaction, mentorship, message(mentorship, idea));
    }

    private Message message(Mentorship mentorship, Optional<Idea> idea) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                new Part.Mention(mentorship.mentor()),
                new Part.Words(IntroductionWords.MEETS),
                new Part.Mention(mentorship.mentee()),
                new Part.Words(IntroductionWords.MENTOR_AND_MENTEE)));
        idea.ifPresentOrElse(
                known -> sections.add(brief(known)), () -> sections.add(Section.of(IntroductionWords.WITHOUT_IDEA)));
        sections.add(questions());
        sections.add(Section.of(IntroductionWords.AGREEMENT)
                .with(new Button(
                        PairActs.AGREEMENT,
                        PairLabels.AGREEMENT,
                        Long.toString(mentorship.id().value()),
                        Button.Style.PRIMARY)));
        return new Message(sections);
    }

    /** Four lines of what everybody may read. */
    private static Section brief(Idea idea) {
        List<Part> lines = new ArrayList<>();
        lines.add(new Part.Strong(IdeaWords.title(idea.number()) + ": "));
        lines.add(new Part.Typed(idea.excerpt(LONGEST_LINE)));
        line(lines, IntroductionWords.MIGHT_HELP, shortened(idea.text().mightHelp()));
        line(lines, IntroductionWords.WHERE, shortened(idea.text().where()));
        idea.text().touch().ifPresent(touch -> line(lines, IntroductionWords.TOUCHES, touch.word()));
        return new Section(lines, List.of(), Optional.empty());
    }

    private static void line(List<Part> lines, String label, String words) {
        if (!words.isEmpty()) {
            lines.add(new Part.Words("\n" + label + " "));
            lines.add(new Part.Typed(words));
        }
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "…";
    }

    private Section questions() {
        List<Part> lines = new ArrayList<>();
        lines.add(new Part.Strong(IntroductionWords.QUESTIONS));
        questions.forEach(question -> lines.add(new Part.Words("\n• " + question)));
        return new Section(lines, List.of(), Optional.empty());
    }
}
