package ripple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import ripple.checkin.CheckInCare;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.DatabaseSettings;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.idea.IdeaCare;
import ripple.idea.TriageCare;
import ripple.mentoring.PairCare;
import ripple.mentoring.RequestCare;
import ripple.nudge.TurnCare;
import ripple.outbox.OutboxCare;
import ripple.people.PeopleService;
import ripple.privacy.Actor;
import ripple.privacy.Audit;
import ripple.privacy.AuditActs;
import ripple.privacy.AuditEntry;
import ripple.privacy.ErasedList;
import ripple.privacy.Erasure;
import ripple.privacy.ErasureService;
import ripple.privacy.OwnTables;
import ripple.privacy.PersonalWords;
import ripple.privacy.RetentionService;
import ripple.profile.ProfileCare;
import ripple.program.ProgramCare;
import ripple.reflection.ReflectionCare;
import ripple.round.RoundCare;
import ripple.slack.platform.AddressBookCare;

/** Who keeps what of people: one line for each package that has something to export, to erase or to let go. */
final class Keepers {
    private Keepers() {}

    static List<PersonalWords> all(PeopleService people) {
        return all(people, () -> Duration.ZERO);
    }

    /** @param ahead how far people's time is ahead of the outbox's */
    private static List<PersonalWords> all(PeopleService people, Supplier<Duration> ahead) {
        return List.of(
                new OwnTables(people),
                new IdeaCare(),
                new TriageCare(),
                new RoundCare(),
                new CheckInCare(),
                new ReflectionCare(),
                new Turns(new TurnCare()),
                new ProgramCare(people),
                new PairCare(),
                new RequestCare(),
                new ProfileCare(),
                new Messages(new OutboxCare(), ahead),
                new AddressBookCare());
    }

    /** @param real what the outbox writes beside its messages, even where a story moves people's time */
    static RetentionService retentions(Transactions transactions, PeopleService people, Clock story, Clock real) {
        Supplier<Duration> ahead = () -> Duration.between(real.instant(), story.instant());
        return new RetentionService(transactions, people, new Audit(story), all(people, ahead), story);
    }

    static ErasureService erasures(Database database, Clock clock) {
        PeopleService people = new PeopleService(database.transactions(), clock);
        return new ErasureService(database, people, new Audit(clock), all(people), clock);
    }

    /** In the log of each program of a database that was put back: whoever reads it sees that what came after is not there. */
    static void auditRestore(Database database, Clock clock) {
        PeopleService people = new PeopleService(database.transactions(), clock);
        Audit audit = new Audit(clock);
        database.transactions()
                .use(transaction -> people.programs(transaction)
                        .forEach(program -> audit.record(
                                transaction,
                                AuditEntry.ofProgram(program.id(), new Actor.Operator(), AuditActs.RESTORED))));
    }

    /** Beside the SQLite file; in {@code data} of the working folder if the database is a server. */
    static ErasedList erasedList(DatabaseSettings settings, Surroundings surroundings) {
        Path place = settings.kind() == DatabaseKind.SQLITE
                ? settings.file().resolveSibling(settings.file().getFileName() + ".erased")
                : surroundings.workingFolder().resolve("data").resolve("erased-people");
        return new ErasedList(place);
    }

    /** Nudges do not know what privacy is. */
    private record Turns(TurnCare turns) implements PersonalWords {
        @Override
        public int erase(Transaction transaction, Erasure erasure) {
            return turns.erase(transaction, erasure.program(), erasure.person());
        }

        @Override
        public int letGo(Transaction transaction, Expiry expiry, int limit) {
            return turns.letGo(transaction, expiry.program(), expiry.now(), limit);
        }
    }

    /** The outbox does not know what privacy is. */
    private record Messages(OutboxCare outbox, Supplier<Duration> ahead) implements PersonalWords {
        @Override
        public int erase(Transaction transaction, Erasure erasure) {
            var traces = new OutboxCare.Traces(erasure.person(), erasure.name(), erasure.typed());
            return outbox.erase(transaction, erasure.program(), traces, erasure.at());
        }

        @Override
        public int letGo(Transaction transaction, Expiry expiry, int limit) {
            Duration later = ahead.get();
            return outbox.letGo(
                    transaction,
                    expiry.program(),
                    expiry.endedMessages().minus(later),
                    expiry.now().minus(later),
                    limit);
        }
    }
}
