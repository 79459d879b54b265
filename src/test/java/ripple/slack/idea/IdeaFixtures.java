package ripple.slack.idea;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ripple.idea.Concern;
import ripple.idea.Decision;
import ripple.idea.Draft;
import ripple.idea.History;
import ripple.idea.Idea;
import ripple.idea.IdeaField;
import ripple.idea.IdeaNumber;
import ripple.idea.IdeaText;
import ripple.idea.Page;
import ripple.idea.RaisedBy;
import ripple.idea.SafetyNote;
import ripple.idea.Seen;
import ripple.idea.Sight;
import ripple.idea.Touch;
import ripple.idea.Triage;
import ripple.idea.Voices;
import ripple.idea.Way;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Finding;
import ripple.privacy.GuardOutcome;
import ripple.privacy.IdentifierKind;
import ripple.slack.act.Naming;

/** Ideas and forms to look at in tests. */
public final class IdeaFixtures {

    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final Instant MORNING = Instant.parse("2026-11-23T14:12:00Z");
    static final Instant ANSWER_BY = Instant.parse("2026-11-30T22:00:00Z");
    public static final SafetyNote UNSET = SafetyNote.of(Optional.empty(), Optional.empty());
    public static final SafetyNote SITE =
            SafetyNote.of(Optional.of("Call 5-5555"), Optional.of(URI.create("https://intranet.example.org/incident")));

    /** Everything that tries to come alive in Slack. */
    static final String MARKUP =
            "<!channel> <@U0001> *bold* _it_ `code` :bed: &amp; <https://example.org|click> \"quoted\"";

    /** Made up, and one of them means harm. */
    static final Naming NAMES = person -> person.value() == 3
            ? "Li <!channel> Chen"
            : List.of("Amara Osei", "Nadia Haddad").get((int) person.value() - 1);

    static final Instant DECIDED = Instant.parse("2026-11-25T15:00:00Z");

    private IdeaFixtures() {}

    static IdeaText text() {
        return new IdeaText(
                "People wait in the corridor without a chair",
                "A few folding chairs",
                "Ward 3",
                Optional.of(Touch.COMFORT),
                RaisedBy.PATIENT_OR_FAMILY);
    }

    static Draft draft() {
        return Draft.of(text());
    }

    static Idea waiting(int number) {
        return idea(number, text(), Triage.WAITING, history(Optional.empty(), Optional.empty(), 1));
    }

    static Idea edited(int number) {
        return idea(
                number,
                new IdeaText(MARKUP, "", "", Optional.empty(), RaisedBy.ME),
                Triage.WAITING,
                history(Optional.of(MORNING.plusSeconds(300)), Optional.empty(), 2));
    }

    static Idea withdrawn(int number) {
        return idea(
                number,
                text(),
                Triage.WITHDRAWN,
                history(Optional.of(MORNING.plusSeconds(300)), Optional.of(MORNING.plusSeconds(600)), 3));
    }

    private static Idea idea(int number, IdeaText text, Triage triage, History history) {
        return new Idea(
                new IdeaNumber(number),
                new ProgramId(1),
                List.of(new PersonId(1)),
                text,
                triage,
                Optional.empty(),
                ANSWER_BY,
                history);
    }

    /** Before the eyes of its author. */
    static IdeaShown toAuthor(Idea idea, ZoneId reader) {
        return shown(idea, new Sight(true, false, idea.triage()), Voices.NONE, reader);
    }

    static IdeaShown toTriager(Idea idea, Voices voices) {
        return shown(idea, new Sight(false, true, idea.triage()), voices, NEW_YORK);
    }

    static IdeaShown toColleague(Idea idea, Voices voices) {
        return shown(idea, new Sight(false, false, idea.triage()), voices, NEW_YORK);
    }

    private static IdeaShown shown(Idea idea, Sight sight, Voices voices, ZoneId reader) {
        return new IdeaShown(new Seen(idea, sight, voices), Optional.empty(), NAMES, reader, Optional.empty());
    }

    static Idea welcomed(int number) {
        return decided(number, Triage.WELCOMED, new Decision(new PersonId(2), DECIDED, "", Optional.empty()));
    }

    static Idea notNow(int number) {
        return decided(
                number,
                Triage.NOT_NOW,
                new Decision(new PersonId(2), DECIDED, "Thank you. " + MARKUP, Optional.empty()));
    }

    static Idea merged(int number, int into) {
        return decided(
                number, Triage.MERGED, new Decision(new PersonId(2), DECIDED, "", Optional.of(new IdeaNumber(into))));
    }

    private static Idea decided(int number, Triage triage, Decision decision) {
        return new Idea(
                new IdeaNumber(number),
                new ProgramId(1),
                List.of(new PersonId(1), new PersonId(3)),
                text(),
                triage,
                Optional.of(decision),
                ANSWER_BY,
                history(Optional.empty(), Optional.empty(), 1));
    }

    private static History history(Optional<Instant> edited, Optional<Instant> withdrawn, int version) {
        return new History(Way.FORM, MORNING, edited, withdrawn, version);
    }

    /** As long as an idea can be. */
    static Idea longest(int number) {
        IdeaText text = new IdeaText(
                "😀".repeat(3_000),
                "&".repeat(3_000),
                "<".repeat(200),
                Optional.of(Touch.UNDERSTANDING),
                RaisedBy.PATIENT_OR_FAMILY);
        return idea(
                number,
                text,
                Triage.WAITING,
                history(Optional.of(MORNING.plusSeconds(300)), Optional.empty(), 2_000_000_000));
    }

    static Page<Idea> page(int number, int size, int total) {
        int first = total - (number - 1) * size;
        List<Idea> ideas = IntStream.iterate(first, at -> at > Math.max(0, first - size), at -> at - 1)
                .mapToObj(IdeaFixtures::longest)
                .toList();
        return new Page<>(ideas, number, size, total);
    }

    static Concern blocked() {
        return new Concern(
                IdeaField.NOTICED, List.of(new Finding(IdentifierKind.RECORD_NUMBER, 4, 12, GuardOutcome.BLOCK)));
    }

    static Concern asked() {
        return new Concern(
                IdeaField.NOTICED,
                List.of(
                        new Finding(IdentifierKind.NAME, 0, 11, GuardOutcome.ASK),
                        new Finding(IdentifierKind.DATE, 20, 30, GuardOutcome.ASK)));
    }
}
