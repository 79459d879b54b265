package ripple.mentoring;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.idea.Idea;
import ripple.idea.IdeaWords;
import ripple.outbox.Button;
import ripple.outbox.Message;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.profile.Reason;
import ripple.profile.Wishes;

/** The messages about requests for a mentor. */
final class RequestMessages {

    private static final int EXCERPT = 300;

    private RequestMessages() {}

    /** What a mentor needs to say yes or no: four lines. */
    record Brief(MatchRequest request, Person mentee, Wishes wishes, Optional<Idea> idea) {}

    static Message ask(Brief brief, Choice choice, ZoneId mentor) {
        String value = choice.request().toString();
        List<Section> sections = new ArrayList<>(lines(brief));
        sections.add(Section.of(RequestWords.answerBy(choice.due(), mentor))
                .with(
                        new Button(RequestActs.ACCEPT, RequestWords.ACCEPT, value, Button.Style.PRIMARY),
                        new Button(RequestActs.NOT_NOW, RequestWords.NOT_NOW, value, Button.Style.DEFAULT),
                        new Button(RequestActs.SUGGEST, RequestWords.SUGGEST, value, Button.Style.DEFAULT),
                        new Button(RequestActs.PAUSE, RequestWords.PAUSE, value, Button.Style.DEFAULT)));
        return new Message(sections);
    }

    private static List<Section> lines(Brief brief) {
        List<Section> lines = new ArrayList<>();
        lines.add(Section.of(new Part.Mention(brief.mentee().id()), new Part.Strong(RequestWords.ASKS_YOU)));
        lines.add(about(brief));
        lines.add(Section.of(new Part.Typed(RequestWords.circumstances(brief.wishes(), brief.mentee()))));
        if (!brief.request().words().isEmpty()) {
            lines.add(Section.of(new Part.Typed("“" + brief.request().words() + "”")));
        }
        return lines;
    }

    private static Section about(Brief brief) {
        String help = RequestWords.help(brief.wishes());
        String below = help.isEmpty() ? "" : "\n" + help;
        return brief.idea()
                .map(idea -> Section.of(
                        new Part.Strong(IdeaWords.title(idea.number()) + ": "),
                        new Part.Typed(idea.excerpt(EXCERPT)),
                        new Part.Words(below)))
                .orElseGet(() -> Section.of(RequestWords.WITHOUT_AN_IDEA + below));
    }

    /** To the one who asked: whose answer is awaited. */
    static Message asked(String why, Choice choice, RequestWords.Next next, ZoneId reader) {
        return Message.of(Section.of(
                new Part.Words(why),
                new Part.Strong("Asked "),
                new Part.Mention(choice.mentor()),
                new Part.Words(RequestWords.answerDue(choice.due(), reader, next))));
    }

    static Message waiting(String why, int place) {
        return Message.of(Section.of(why + RequestWords.inLine(place)));
    }

    /**
     * To the one who asked: shall this mentor be asked?
     *
     * @param decide until when, and what happens otherwise
     */
    static Message offer(String why, Choice choice, List<Reason> reasons, String decide) {
        String value = choice.request() + ":" + choice.rank();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(why));
        choice.suggestedBy()
                .ifPresentOrElse(
                        by -> {
                            parts.add(new Part.Mention(by));
                            parts.add(new Part.Words(" suggests "));
                            parts.add(new Part.Mention(choice.mentor()));
                            parts.add(new Part.Words("."));
                        },
                        () -> {
                            parts.add(new Part.Words("There is room: "));
                            parts.add(new Part.Mention(choice.mentor()));
                            parts.add(new Part.Words(" could be your mentor."));
                        });
        parts.add(new Part.Typed(because(reasons)));
        return Message.of(
                new Section(parts, List.of(), Optional.empty()),
                Section.of(RequestWords.NOBODY_TOLD + " " + decide)
                        .with(
                                new Button(
                                        RequestActs.ASK_THIS_ONE, RequestWords.ASK_THEM, value, Button.Style.PRIMARY),
                                new Button(
                                        RequestActs.NO_THANKS, RequestWords.NO_THANKS, value, Button.Style.DEFAULT)));
    }

    private static String because(List<Reason> reasons) {
        return reasons.isEmpty()
                ? ""
                : " Your colleague "
                        + String.join(", ", reasons.stream().map(Reason::words).toList()) + ".";
    }

    static Message accepted(PersonId mentor) {
        return Message.of(Section.of(
                new Part.Mention(mentor),
                new Part.Strong(" said yes: you have a mentor."),
                new Part.Words(" I introduce you to each other.")));
    }

    static Message youMentor(PersonId mentee) {
        return Message.of(Section.of(
                new Part.Mention(mentee),
                new Part.Strong(" is your mentee now."),
                new Part.Words(" I have told them, and introduce you to each other.")));
    }

    static Message becomeAMentor(PersonId by) {
        return Message.of(Section.of(new Part.Mention(by), new Part.Words(RequestWords.BECOME_A_MENTOR))
                .with(new Button(RequestActs.OFFER, RequestWords.OFFER, RequestActs.OFFER, Button.Style.PRIMARY)));
    }

    static Message ideaGone(RequestId request) {
        String value = request.toString();
        return Message.of(Section.of(RequestWords.IDEA_GONE)
                .with(
                        new Button(RequestActs.REWORD, RequestWords.REWORD, value, Button.Style.DEFAULT),
                        new Button(RequestActs.WITHDRAW, RequestWords.TAKE_BACK, value, Button.Style.DEFAULT)));
    }

    static Message toLeads(PersonId mentee, int place, long all) {
        return Message.of(
                Section.of(new Part.Mention(mentee), new Part.Words(RequestWords.waits(place, all))),
                Section.of(RequestWords.WHY_LEADS_READ));
    }
}
