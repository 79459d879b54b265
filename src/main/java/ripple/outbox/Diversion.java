package ripple.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.people.PersonId;
import ripple.people.ProgramStanding;

/**
 * Where a message goes and what it says, once it is known whether its program is live. Until then everything goes to the installer: their
 * own messages as they are, those of others without what people typed and without buttons, because an idea is its author's and the
 * triagers' to see and to act upon.
 *
 * @param meantFor the conversation it was meant for, if it goes to another one or to none
 */
record Diversion(Recipient to, Message message, Optional<String> meantFor) {

    static final String OWN = "Test mode: only you receive messages until this program goes live.";
    static final String WOULD_HAVE_GONE = "Test mode: this would have gone to ";
    static final String THEIR_WORDS = "(their words)";

    static Diversion of(Outgoing outgoing, ProgramStanding standing) {
        if (!standing.isTest()) {
            return new Diversion(outgoing.to(), outgoing.message(), Optional.empty());
        }
        Optional<Recipient> installer = standing.installer().map(Recipient.OnePerson::new);
        if (installer.filter(outgoing.to()::equals).isPresent()) {
            return new Diversion(
                    outgoing.to(), with(Section.of(OWN), outgoing.message().sections()), Optional.empty());
        }
        List<Section> bare =
                outgoing.message().sections().stream().flatMap(Diversion::bare).toList();
        return new Diversion(
                installer.orElse(outgoing.to()),
                with(wouldHaveGoneTo(outgoing.to()), bare),
                Optional.of(outgoing.to().conversation()));
    }

    /** What was put, from what was sent. */
    static List<Section> withoutMark(List<Section> sections) {
        return sections.stream()
                .filter(section -> !section.equals(Section.of(OWN)))
                .toList();
    }

    private static Message with(Section first, List<Section> others) {
        List<Section> sections = new ArrayList<>();
        sections.add(first);
        sections.addAll(others);
        return new Message(sections);
    }

    private static Section wouldHaveGoneTo(Recipient to) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(WOULD_HAVE_GONE));
        if (to instanceof Recipient.OnePerson one) {
            parts.add(new Part.Mention(one.person()));
        } else if (to instanceof Recipient.Group group) {
            for (PersonId person : group.people()) {
                if (parts.size() > 1) {
                    parts.add(new Part.Words(", "));
                }
                parts.add(new Part.Mention(person));
            }
        } else {
            parts.add(new Part.Words("a channel"));
        }
        parts.add(new Part.Words("."));
        return new Section(parts, List.of(), Optional.empty());
    }

    /** Text alone, without what people typed; a section that was only buttons or a picture goes. */
    private static Stream<Section> bare(Section section) {
        List<Part> parts = section.text().stream()
                .map(part -> part instanceof Part.Typed ? new Part.Words(THEIR_WORDS) : part)
                .toList();
        return parts.isEmpty() ? Stream.empty() : Stream.of(new Section(parts, List.of(), Optional.empty()));
    }
}
