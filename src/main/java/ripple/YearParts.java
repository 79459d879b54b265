package ripple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import ripple.database.Transactions;
import ripple.due.DueTable;
import ripple.idea.IdeaMessages;
import ripple.idea.IdeaService;
import ripple.idea.IdeaService.Desk;
import ripple.idea.SafetyNote;
import ripple.idea.TriageService;
import ripple.nudge.SnoozeService;
import ripple.outbox.Delivery;
import ripple.outbox.Dispatcher;
import ripple.outbox.Lookup;
import ripple.outbox.Messenger;
import ripple.outbox.Outbox;
import ripple.outbox.OutboxSettings;
import ripple.outbox.Parcel;
import ripple.outbox.Readers;
import ripple.outbox.WaitingRoom;
import ripple.people.AvailabilityService;
import ripple.people.PeopleService;
import ripple.people.Quiet;
import ripple.privacy.IdentifierGuard;
import ripple.program.ProgramService;
import ripple.simulation.Ripple;
import ripple.simulation.Wiring;
import ripple.texts.Texts;

/** Puts together what a simulated year lives through, of the same parts as {@link Application}, without Slack. */
record YearParts(Texts texts, IdentifierGuard guard) implements Wiring {

    private static final int AT_ONCE = 500;

    static YearParts usual() {
        return new YearParts(Texts.read(MentoringParts.texts(), Optional.empty()), new IdentifierGuard());
    }

    @Override
    public Ripple wire(Transactions transactions, Clock clock, Quiet quiet) {
        PeopleService people = new PeopleService(transactions, clock);
        Readers readers = new Readers(transactions, people, quiet, clock, clock);
        WaitingRoom waiting = new WaitingRoom(transactions, readers, clock, YearParts::nobodyWaits);
        Outbox outbox = new Outbox(clock, YearParts::nobodyWaits, readers);
        ProgramService roles = new ProgramService(transactions, people, guard, outbox, clock);
        people.whenSomebodyLeaves(roles::left);
        DueTable due = new DueTable();
        AvailabilityService hours = new AvailabilityService(clock);
        hours.whenHoursChange(due::lookAgain);
        hours.whenHoursChange(waiting::hoursChanged);
        people.whenSomebodyMoves(due::lookAgain);
        people.whenSomebodyMoves(waiting::hoursChanged);
        Features.Ground ground = new Features.Ground(transactions, people, hours, guard, texts, clock);
        MentoringParts mentoring = new MentoringParts(ground, outbox, due, clock::millis);
        NudgeParts nudges = new NudgeParts(mentoring, quiet);
        Desk desk = new Desk(outbox, new IdeaMessages(SafetyNote.of(Optional.empty(), Optional.empty())));
        return new Ripple(
                new Ripple.Program(
                        people,
                        roles,
                        hours,
                        new SnoozeService(transactions, people, hours, due, clock),
                        new IdeaService(transactions, people, guard, desk, clock),
                        new TriageService(transactions, people, guard, desk, clock)),
                pairs(mentoring),
                new Ripple.Rounds(
                        mentoring.rounds().rounds(), mentoring.rounds().proposals()),
                weeks(mentoring),
                new Ripple.Machine(nudges.nudges(), nudges.prompts(), waiting, sender(transactions, clock, readers)));
    }

    private static void nobodyWaits() {}

    /** As fast as may be: everything that may go goes at once, and arrives. */
    private static Dispatcher sender(Transactions transactions, Clock clock, Readers readers) {
        OutboxSettings usual = OutboxSettings.STANDARD;
        OutboxSettings fast = new OutboxSettings(
                usual.requestLimit(),
                usual.lease(),
                Duration.ZERO,
                Integer.MAX_VALUE,
                usual.tries(),
                usual.patience(),
                usual.longestWait(),
                AT_ONCE);
        return new Dispatcher(transactions, new Arriving(), clock, fast, new SimpleMeterRegistry(), readers);
    }

    /** A platform that takes everything. */
    private record Arriving() implements Messenger {
        @Override
        public Delivery deliver(Parcel parcel) {
            return new Delivery.Sent("year-" + parcel.id());
        }

        @Override
        public Lookup find(Parcel parcel) {
            return new Lookup.NotThere();
        }
    }

    private static Ripple.Pairs pairs(MentoringParts mentoring) {
        return new Ripple.Pairs(
                mentoring.offers(),
                mentoring.requests().requests(),
                mentoring.requests().answers(),
                mentoring.pairs().agreements(),
                mentoring.pairs().pauses(),
                mentoring.pairs().covers(),
                mentoring.pairs().endings());
    }

    private static Ripple.Weeks weeks(MentoringParts mentoring) {
        return new Ripple.Weeks(
                mentoring.checkIns().words(),
                mentoring.checkIns().checkIns(),
                mentoring.checkIns().hours(),
                mentoring.care().reflections(),
                mentoring.care().pulses());
    }
}
