package ripple.round;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.idea.IdeaActs;
import ripple.idea.IdeaNumber;
import ripple.idea.IdeaWords;
import ripple.mentoring.MentorshipId;
import ripple.outbox.Button;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Part;
import ripple.outbox.Recipient;
import ripple.outbox.Section;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.profile.FitWords;
import ripple.profile.Judged;
import ripple.profile.Reason;

/** Puts into the outbox what the two of a proposed pair hear. The question is one message; what came of it takes its place, so that no button stays that does nothing. */
final class ProposalPost {

    private final Outbox outbox;
    private final PeopleService people;

    ProposalPost(Outbox outbox, PeopleService people) {
        this.outbox = outbox;
        this.people = people;
    }

    /** Asks both, each in their own words. */
    void ask(Transaction transaction, Proposal proposal, Optional<IdeaNumber> idea, Judged judged) {
        List<Reason> reasons = judged instanceof Judged.Fits fits ? fits.reasons() : List.of();
        ask(transaction, proposal, proposal.mentee(), Kind.DECISION, forMentee(transaction, proposal, reasons));
        List<Section> mentors = forMentor(transaction, proposal, reasons);
        idea.ifPresent(number -> mentors.add(1, about(number)));
        ask(transaction, proposal, proposal.mentor(), Kind.REQUEST, mentors);
    }

    private void ask(Transaction transaction, Proposal proposal, PersonId person, Kind kind, List<Section> sections) {
        Outgoing question = new Outgoing(
                proposal.program(),
                question(proposal.mentorship(), person),
                kind,
                new Recipient.OnePerson(person),
                new Message(sections));
        outbox.put(transaction, question);
    }

    private List<Section> forMentee(Transaction transaction, Proposal proposal, List<Reason> reasons) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(new Part.Strong(ProposalWords.FOR_MENTEE), new Part.Mention(proposal.mentor())));
        String mentor = people.find(transaction, proposal.program(), proposal.mentor())
                .map(Person::displayName)
                .orElse(RoundWords.SOMEBODY);
        sections.add(Section.of(new Part.Typed(FitWords.sentence(mentor, reasons))));
        String due = when(transaction, proposal, proposal.mentee());
        sections.add(Section.of(ProposalWords.mayKeepPlace(due)).with(buttons(proposal)));
        return sections;
    }

    private List<Section> forMentor(Transaction transaction, Proposal proposal, List<Reason> reasons) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(new Part.Strong(ProposalWords.FOR_MENTOR), new Part.Mention(proposal.mentee())));
        String common = reasons.stream()
                .map(reason -> ProposalWords.inCommon(reason.rule()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        if (!common.isEmpty()) {
            sections.add(Section.of("What speaks for the two of you: " + common + "."));
        }
        String due = when(transaction, proposal, proposal.mentor());
        sections.add(Section.of(ProposalWords.bothAreAsked(due)).with(buttons(proposal)));
        return sections;
    }

    private static Section about(IdeaNumber idea) {
        return Section.of("It is about idea " + idea + ".")
                .with(new Button(IdeaActs.SHOW, IdeaWords.OPEN, idea.toString(), Button.Style.DEFAULT));
    }

    private static Button[] buttons(Proposal proposal) {
        String value = Long.toString(proposal.mentorship().value());
        return new Button[] {
            new Button(RoundActs.YES, ProposalWords.YES, value, Button.Style.PRIMARY),
            new Button(RoundActs.NOT_NOW, ProposalWords.NOT_NOW, value, Button.Style.DEFAULT)
        };
    }

    private String when(Transaction transaction, Proposal proposal, PersonId reader) {
        ZoneId zone = people.find(transaction, proposal.program(), reader)
                .map(Person::zone)
                .orElseGet(
                        () -> people.settings(transaction, proposal.program()).zone());
        return when(proposal.answerBy(), zone);
    }

    private static String when(Instant instant, ZoneId zone) {
        return IdeaWords.when(instant, zone);
    }

    /** In the place of the question to this one of the two. */
    void close(Transaction transaction, Proposal proposal, PersonId person, String name, String sentence) {
        String question = question(proposal.mentorship(), person);
        outbox.put(
                transaction,
                new Outgoing(
                        proposal.program(),
                        question + ":" + name,
                        Kind.DECISION,
                        new Recipient.OnePerson(person),
                        Message.of(Section.of(sentence)),
                        Optional.of(question)));
    }

    /** A message of its own, because an edited one notifies nobody. */
    void tell(Transaction transaction, Proposal proposal, PersonId person, String name, String sentence) {
        outbox.put(
                transaction,
                new Outgoing(
                        proposal.program(),
                        question(proposal.mentorship(), person) + ":" + name,
                        Kind.DECISION,
                        new Recipient.OnePerson(person),
                        Message.of(Section.of(sentence))));
    }

    private static String question(MentorshipId mentorship, PersonId person) {
        return "round-proposal:" + mentorship.value() + ":person-" + person.value();
    }
}
