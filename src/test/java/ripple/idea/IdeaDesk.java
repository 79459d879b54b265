package ripple.idea;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import ripple.database.Database;
import ripple.outbox.Outbox;
import ripple.people.Appointment;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.ProgramSettings;
import ripple.people.ProgramStandings;
import ripple.people.Role;
import ripple.people.Roles;
import ripple.people.Standing;
import ripple.privacy.IdentifierGuard;
import ripple.program.ProgramService;

/** A hospital with an idea service on a real database, and a clock that a test moves. */
public final class IdeaDesk {

    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    public final Database database;
    public final PeopleService people;
    public final IdeaService ideas;
    public final TriageService triage;
    public final VoiceService voices;
    public final PostService posts;
    public final ProgramService programs;
    public final LookAlikeService lookAlikes;
    public final IdeaFinder finder;
    public final FollowUpWorker followUps;
    final Clock clock = new MovedClock();
    public final ProgramId program;

    private final Roles roles = new Roles();
    private final AtomicInteger occasions = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-23T14:12:00Z");

    public IdeaDesk(Database database) {
        this.database = database;
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Clock moved = new MovedClock();
        this.people = new PeopleService(database.transactions(), clock);
        IdentifierGuard guard = new IdentifierGuard();
        Outbox outbox = new Outbox(moved, () -> {});
        this.programs = new ProgramService(database.transactions(), people, guard, outbox, moved);
        IdeaService.Desk desk =
                new IdeaService.Desk(outbox, new IdeaMessages(SafetyNote.of(Optional.empty(), Optional.empty())));
        this.ideas = new IdeaService(database.transactions(), people, guard, desk, moved);
        this.triage = new TriageService(database.transactions(), people, guard, desk, moved);
        this.lookAlikes = new LookAlikeService(database.transactions(), people, outbox, moved);
        this.followUps = new FollowUpWorker(database.transactions(), lookAlikes, moved);
        this.finder = new IdeaFinder(database.transactions(), people);
        this.posts = new PostService(database.transactions(), people, desk.outbox(), moved);
        this.voices = new VoiceService(database.transactions(), people, moved);
        this.program = openProgram();
    }

    /** A program that is live. */
    public ProgramId openProgram() {
        ProgramId opened =
                people.openProgram("Willow Creek Hospital (made up)", NEW_YORK).id();
        database.transactions().use(transaction -> new ProgramStandings().goLive(transaction, opened, now));
        return opened;
    }

    public Author member() {
        return member(program, "A colleague");
    }

    /** Somebody who administers the workspace. */
    public Author admin() {
        Author person = member();
        people.learn(program, person.person(), new Profile("An admin", NEW_YORK, Standing.MEMBER, true));
        return person;
    }

    public Author member(ProgramId of, String name) {
        PersonId id = database.transactions()
                .run(transaction -> people.meet(transaction, of))
                .id();
        people.learn(of, id, new Profile(name, NEW_YORK, Standing.MEMBER));
        return new Author(of, id);
    }

    /** Somebody who was named and has said yes. */
    public Author holding(Role role) {
        return holding(program, role);
    }

    public Author holding(ProgramId of, Role role) {
        Author person = asked(of, role);
        database.transactions()
                .use(transaction -> roles.hold(transaction, person.program(), person.person(), role, now));
        return person;
    }

    /** Somebody who was named and has not yet said yes. */
    public Author asked(Role role) {
        return asked(program, role);
    }

    private Author asked(ProgramId of, Role role) {
        Author person = member(of, "A colleague");
        database.transactions()
                .use(transaction -> roles.ask(
                        transaction,
                        person.program(),
                        new Appointment(
                                person.person(), role, now, Optional.empty(), Optional.empty(), Optional.empty())));
        return person;
    }

    public void end(Author person, Role role) {
        database.transactions().use(transaction -> roles.end(transaction, person.program(), person.person(), role));
    }

    public void set(ProgramSettings settings) {
        database.transactions().use(transaction -> people.set(transaction, program, settings));
    }

    public void learn(Author who, Standing standing) {
        people.learn(who.program(), who.person(), new Profile("A colleague", NEW_YORK, standing));
    }

    public Idea keep(Author author, String words) {
        return ((Captured.Kept) capture(author, Draft.ofWords(words), Way.WORDS)).idea();
    }

    public Idea keep(Author author, Draft draft, Way way) {
        return ((Captured.Kept) capture(author, draft, way)).idea();
    }

    public Captured capture(Author author, Draft draft, Way way) {
        return ideas.capture(
                author, draft, Optional.empty(), new Arrival("occasion-" + occasions.incrementAndGet(), way));
    }

    public void later() {
        moveTo(now.plusSeconds(60));
    }

    public void moveTo(Instant then) {
        now = then;
    }

    public Instant now() {
        return now;
    }

    /** What stands in the outbox, as key and body, oldest first. */
    public List<String> outbox() {
        return strings("SELECT message_key || ' ' || state || ' ' || body FROM outbox_messages WHERE program_id = "
                + program.value() + " ORDER BY id");
    }

    public List<String> strings(String sql) {
        return database.transactions().read(transaction -> {
            List<String> found = new ArrayList<>();
            found.addAll(transaction.store(Peek.class).select(sql));
            return found;
        });
    }

    /** Does everything that remains to be done about ideas. */
    public void followUp() {
        int done = followUps.tick();
        while (done > 0) {
            done = followUps.tick();
        }
    }

    public void execute(String sql) {
        database.transactions().use(transaction -> transaction.store(Peek.class).execute(sql));
    }

    /** Those alike to these words, for whom this audience stands. */
    List<LookAlikeFinder.Found> lookAlikes(String words, List<String> audience) {
        IdeaText text = new IdeaText(words, "", "", Optional.empty(), RaisedBy.ME);
        History history = new History(Way.WORDS, now, Optional.empty(), Optional.empty(), 1);
        Idea idea = new Idea(
                new IdeaNumber(Integer.MAX_VALUE),
                program,
                List.of(new PersonId(1)),
                text,
                Triage.WAITING,
                Optional.empty(),
                now,
                history);
        return database.transactions()
                .read(transaction -> new LookAlikeFinder(transaction, program, audience).find(idea, row -> true, 3));
    }

    List<IdeaNumber> find(String words, int most, List<String> audience) {
        WordQuery query = WordQuery.ofAll(program, Stems.of(words).first(most).words(), audience);
        return database.transactions()
                .read(transaction -> IdeaSearch.in(transaction).find(query, 11, 0));
    }

    private final class MovedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
