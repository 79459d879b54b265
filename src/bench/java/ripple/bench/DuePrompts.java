package ripple.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import ripple.database.Database;
import ripple.database.DatabaseSettings;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.nudge.Ending;
import ripple.nudge.Prompt;
import ripple.nudge.PromptText;
import ripple.nudge.Prompts;
import ripple.nudge.Speaker;
import ripple.nudge.Spoken;
import ripple.outbox.Button;
import ripple.outbox.Kind;
import ripple.outbox.Outbox;
import ripple.outbox.Section;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.Standing;
import ripple.texts.Texts;

/** One Monday morning at which very many people's check-ins are due at once: found, bundled and put, each with its next time. */
final class DuePrompts {

    private static final int PEOPLE = 50_000;
    private static final int AT_A_TIME = 5_000;
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant MORNING = Instant.parse("2026-11-23T14:00:00Z");
    private static final Clock CLOCK = Clock.fixed(MORNING, ZoneOffset.UTC);

    private final Transactions transactions;
    private final PeopleService people;
    private final DueTable due = new DueTable();
    private final ProgramId program;

    private DuePrompts(Database database) {
        this.transactions = database.transactions();
        this.people = new PeopleService(transactions, CLOCK);
        this.program = people.openProgram("Bench", NEW_YORK).id();
    }

    static Task.Work in(Path folder) {
        Database database = Database.open(
                new DatabaseSettings("jdbc:sqlite:" + folder.resolve("ripple.db")), new SimpleMeterRegistry());
        database.migrate();
        DuePrompts prompts = new DuePrompts(database);
        for (int done = 0; done < PEOPLE; done += AT_A_TIME) {
            prompts.transactions.use(prompts::addPeople);
        }
        return prompts::say;
    }

    private void addPeople(Transaction transaction) {
        for (int i = 0; i < AT_A_TIME; i++) {
            PersonId id = people.meet(transaction, program).id();
            people.learn(transaction, program, id, new Profile("Mentor", NEW_YORK, Standing.MEMBER, false));
            due.plan(transaction, new Due(program, id, "bench", "", "2026-W48", MORNING));
        }
    }

    private void say() {
        Texts texts = Texts.read(List.of(PromptText.values()), Optional.empty());
        Speaker speaker = new Speaker(people, new Outbox(CLOCK, () -> {}), due, texts, List.of(new CheckIn()));
        AtomicInteger sent = new AtomicInteger();
        new Prompts(transactions, due, (in, person, now) -> false, speaker)
                .due(MORNING, ended -> sent.addAndGet(ended.ending() == Ending.SENT ? 1 : 0));
        if (sent.get() != PEOPLE) {
            throw new IllegalStateException("Only " + sent.get() + " were told");
        }
    }

    /** As long as a real one, without asking for anybody's state. */
    private static final class CheckIn implements Prompt {
        @Override
        public String name() {
            return "bench";
        }

        @Override
        public Kind kind() {
            return Kind.CHECK_IN;
        }

        @Override
        public String because() {
            return "you mentor somebody";
        }

        @Override
        public Spoken speak(Transaction transaction, Due due, Person person, Instant now) {
            Button onTrack = new Button("bench.on-track", "On track", "1", Button.Style.PRIMARY);
            Button stuck = new Button("bench.stuck", "Stuck", "1", Button.Style.DEFAULT);
            return new Spoken.Say(
                    List.of(
                            Section.of("How does it go with the people you mentor?"),
                            Section.of("Idea 42, cycle 2 ends on Friday, and there is no data yet.").with(onTrack, stuck)),
                    Optional.of(due.next("2026-W49", due.at().plusSeconds(604_800))));
        }
    }
}
