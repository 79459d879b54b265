package ripple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ripple.database.Database;
import ripple.database.Transaction;
import ripple.due.DueTable;
import ripple.idea.Arrival;
import ripple.idea.Author;
import ripple.idea.Draft;
import ripple.idea.IdeaMessages;
import ripple.idea.IdeaService;
import ripple.idea.SafetyNote;
import ripple.idea.Way;
import ripple.mentoring.AgreementDraft;
import ripple.mentoring.Cadence;
import ripple.mentoring.MeetingPlace;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.RequestService;
import ripple.mentoring.Route;
import ripple.nudge.Ended;
import ripple.nudge.Prompt;
import ripple.nudge.Prompts;
import ripple.outbox.Outbox;
import ripple.people.Appointment;
import ripple.people.AvailabilityService;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.Role;
import ripple.people.Roles;
import ripple.people.Standing;
import ripple.people.Week;
import ripple.privacy.IdentifierGuard;
import ripple.profile.HelpArea;
import ripple.profile.KeptApart;
import ripple.profile.OfferDraft;
import ripple.profile.TimesDraft;
import ripple.texts.Texts;

/** A made-up program, put together as the application is but for Slack, with the application's own prompts and a clock that a test moves. */
final class WiredProgram {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    final Database database;
    final Moved clock = new Moved();
    final Set<PersonId> undisturbed = new HashSet<>();
    final PeopleService people;
    final AvailabilityService hours = new AvailabilityService(clock);
    final DueTable due = new DueTable();
    final MentoringParts mentoring;
    final List<Prompt> all;
    final ProgramId program;
    private final IdeaService ideas;
    private final Prompts prompts;

    WiredProgram(Database database, Texts texts, String beginning) {
        this.database = database;
        clock.now = at(beginning);
        this.people = new PeopleService(database.transactions(), clock);
        Outbox outbox = new Outbox(clock, () -> {});
        IdentifierGuard guard = new IdentifierGuard();
        hours.whenHoursChange(due::lookAgain);
        people.whenSomebodyMoves(due::lookAgain);
        this.mentoring = new MentoringParts(
                new Features.Ground(database.transactions(), people, hours, guard, texts, clock), outbox, due);
        NudgeParts parts = new NudgeParts(mentoring, (in, person, now) -> undisturbed.contains(person));
        this.all = parts.all();
        this.prompts = parts.prompts();
        this.ideas = new IdeaService(
                database.transactions(),
                people,
                guard,
                new IdeaService.Desk(outbox, new IdeaMessages(SafetyNote.of(Optional.empty(), Optional.empty()))),
                clock);
        this.program = people.openProgram("Made up", NEW_YORK).id();
    }

    static Texts texts() {
        return Texts.read(MentoringParts.texts(), Optional.empty());
    }

    /** Two who belong together. */
    record Pair(Member mentor, Member mentee, MentorshipId id) {}

    Pair pair(ZoneId zone) {
        Member mentor = mentor(zone);
        Member mentee = colleague(zone);
        ask(mentee, mentor);
        var answers = mentoring.requests().answers();
        answers.accept(mentor, answers.waiting(mentor).get(0).request().id());
        String id = database.transactions()
                .read(tx -> tx.store(AnySqlStore.class).select("SELECT MAX(id) FROM mentorships"))
                .get(0);
        return new Pair(mentor, mentee, new MentorshipId(Long.parseLong(id)));
    }

    void agree(Pair pair, LocalDate end) {
        var draft = new AgreementDraft(
                "Try one small thing.", Cadence.WEEKLY.code(), MeetingPlace.VIDEO.code(), "", end.toString(), 0);
        mentoring.pairs().agreements().propose(pair.mentor(), pair.id(), draft, Optional.empty());
        mentoring.pairs().agreements().confirm(pair.mentee(), pair.id(), 1);
    }

    void ask(Member mentee, Member mentor) {
        var wanted = new RequestService.Wanted(
                Optional.empty(), "I would like to learn.", Route.CHOSEN, List.of(mentor.person()));
        mentoring.requests().requests().ask(mentee, wanted, Optional.empty());
    }

    Member mentor(ZoneId zone) {
        Member mentor = colleague(zone);
        OfferDraft draft = new OfferDraft(
                EnumSet.of(HelpArea.SMALL_TESTS), Set.of(), "1", "4", TimesDraft.of(Week.USUAL), Set.of(), Set.of());
        mentoring.offers().offer(mentor, draft, KeptApart.NOBODY, 0);
        return mentor;
    }

    Member colleague(ZoneId zone) {
        PersonId id =
                database.transactions().run(tx -> people.meet(tx, program)).id();
        people.learn(program, id, new Profile("A colleague", zone, Standing.MEMBER));
        return new Member(program, id);
    }

    Member holding(Role role) {
        Member who = colleague(NEW_YORK);
        database.transactions().use(tx -> hold(tx, who, role));
        return who;
    }

    private void hold(Transaction transaction, Member who, Role role) {
        Roles roles = new Roles();
        Appointment asked =
                new Appointment(who.person(), role, clock.now, Optional.empty(), Optional.empty(), Optional.empty());
        roles.ask(transaction, program, asked);
        roles.hold(transaction, program, who.person(), role, clock.now);
    }

    void keepIdea(Member author, String words) {
        ideas.capture(
                new Author(program, author.person()),
                Draft.ofWords(words),
                Optional.empty(),
                new Arrival(words, Way.WORDS));
    }

    void tick(Instant now, Consumer<Ended> told) {
        clock.now = now;
        prompts.due(now, told);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }

    /** Stands where the test put it. */
    static final class Moved extends Clock {
        private Instant now = Instant.EPOCH;

        void moveTo(Instant then) {
            now = then;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
