package ripple.mentoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.outbox.Button;
import ripple.outbox.Message;
import ripple.outbox.Part;
import ripple.outbox.Section;

/** What the two of a mentorship read about it; the words of one go out as typed. */
final class PairMessages {

    private PairMessages() {}

    static Message plain(String sentence) {
        return Message.of(Section.of(sentence));
    }

    static Message withCard(Mentorship about, String sentence) {
        return Message.of(Section.of(sentence).with(show(about)));
    }

    static Message proposal(Mentorship about, Agreement agreement, String sentence) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(new Part.Strong(sentence)));
        sections.addAll(agreement(agreement));
        sections.add(Section.of(PairFormWords.ABOUT_AGREEMENT)
                .with(
                        new Button(
                                PairActs.CONFIRM,
                                PairLabels.CONFIRM,
                                about.id().value() + ":" + agreement.version(),
                                Button.Style.PRIMARY),
                        button(about, PairActs.AGREEMENT, PairLabels.CHANGE)));
        return new Message(sections);
    }

    static Message agreed(Mentorship about, Agreement agreement, String sentence) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(new Part.Strong(sentence)));
        sections.addAll(agreement(agreement));
        sections.add(Section.of(PairLabels.CHANGEABLE).with(button(about, PairActs.AGREEMENT, PairLabels.CHANGE)));
        return new Message(sections);
    }

    private static List<Section> agreement(Agreement agreement) {
        List<Section> sections = new ArrayList<>();
        sections.add(labelled(PairLabels.GOALS, new Part.Typed(agreement.goals())));
        sections.add(labelled(PairLabels.MEETINGS, new Part.Words(PairWords.meetings(agreement))));
        if (!agreement.staysPrivate().isEmpty()) {
            sections.add(labelled(PairLabels.STAYS_PRIVATE, new Part.Typed(agreement.staysPrivate())));
        }
        sections.add(labelled(PairLabels.UNTIL, new Part.Words(PairWords.day(agreement.endsOn()))));
        return sections;
    }

    private static Section labelled(String label, Part words) {
        return Section.of(new Part.Strong(label + " "), words);
    }

    static Message paused(Mentorship about, String sentence) {
        return Message.of(Section.of(sentence).with(button(about, PairActs.RESUME, PairLabels.RESUME), show(about)));
    }

    static Message asksToClose(Mentorship about, String sentence) {
        return Message.of(Section.of(sentence)
                .with(
                        new Button(
                                PairActs.COMPLETE,
                                PairLabels.CLOSE_IT_TOO,
                                Long.toString(about.id().value()),
                                Button.Style.PRIMARY),
                        button(about, PairActs.NOT_YET, PairLabels.NOT_YET)));
    }

    /** To the other of the two, without any reason. */
    static Message ended(Farewell news) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(news.sentence()));
        sections.add(news.askAgain()
                .map(idea -> Section.of(news.next()).with(askAgain(idea)))
                .orElseGet(() -> Section.of(news.next())));
        news.contact()
                .forEach(contact -> sections.add(
                        Section.of(PairWords.secondContact(contact)).with(trouble())));
        return new Message(sections);
    }

    /** To the lead, when a mentor has left. */
    static Message findNewMentor(Mentorship ended, String sentence) {
        return Message.of(Section.of(sentence)
                .with(new Button(
                        PairActs.FIND_NEW_MENTOR,
                        PairLabels.FIND_NEW_MENTOR,
                        Long.toString(ended.id().value()),
                        Button.Style.PRIMARY)));
    }

    /** For the lead alone. */
    static Message note(String sentence, EndingNote note) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(new Part.Strong(sentence)));
        sections.add(labelled(PairLabels.REASON, new Part.Words(PairWords.reason(note.reason()))));
        if (!note.note().isEmpty()) {
            sections.add(labelled(PairLabels.NOTE, new Part.Typed(note.note())));
        }
        sections.add(Section.of(PairWords.leadOnly()));
        return new Message(sections);
    }

    private static Button show(Mentorship about) {
        return button(about, PairActs.SHOW, PairLabels.OPEN);
    }

    private static Button button(Mentorship about, String act, String label) {
        return new Button(act, label, Long.toString(about.id().value()), Button.Style.DEFAULT);
    }

    /**
     * That a mentorship ended, for the other of the two.
     *
     * @param askAgain for a mentee: the number of their idea, or an empty text
     * @param contact whom to tell about trouble; one or none
     */
    record Farewell(String sentence, String next, Optional<String> askAgain, List<String> contact) {
        Farewell {
            contact = List.copyOf(contact);
        }
    }

    /** To a mentee for whom the lead cares. */
    static Message wouldYouLike(Mentorship ended) {
        return Message.of(Section.of(PairWords.WOULD_YOU_LIKE).with(askAgain(idea(ended))));
    }

    static String idea(Mentorship about) {
        return about.idea().map(Object::toString).orElse("");
    }

    private static Button trouble() {
        return new Button(PairActs.TROUBLE, PairLabels.TROUBLE, PairActs.TROUBLE, Button.Style.DEFAULT);
    }

    private static Button askAgain(String idea) {
        return new Button(RequestActs.ASK, PairLabels.FIND_ANOTHER, idea, Button.Style.PRIMARY);
    }
}
