package ripple.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ripple.checkin.CheckInHour;
import ripple.checkin.CheckInSide;
import ripple.database.Database;
import ripple.people.Hours;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.ProgramSettings;
import ripple.people.Role;
import ripple.people.Standing;
import ripple.people.Week;
import ripple.profile.HelpArea;
import ripple.profile.KeptApart;
import ripple.profile.OfferDraft;
import ripple.profile.TimesDraft;

/** Opens the made-up program, before anything dangerous begins: who belongs to it, who runs it, who offers to be a mentor. */
final class Founding {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final String HOURS = "4";

    private final Ripple ripple;
    private final Database database;
    private final ProgramId program;

    private Founding(Database database, Wiring wiring, Instant at) {
        SimulatedClock clock = new SimulatedClock();
        clock.moveTo(at);
        this.database = database;
        this.ripple = wiring.wire(database.transactions(), clock, (program, person, now) -> false);
        this.program = ripple.program().people().openProgram("Made up", ZONE).id();
    }

    /** Gives who is who from now on. */
    static Map<Long, Figure> found(
            Database database, Wiring wiring, Instant at, List<Figure> cast, Set<LocalDate> holidays) {
        Founding founding = new Founding(database, wiring, at);
        founding.rest(holidays);
        Map<Long, Figure> people = new LinkedHashMap<>();
        cast.forEach(figure -> people.put(founding.join(figure).value(), figure));
        people.forEach((person, figure) -> founding.begin(new Member(founding.program, new PersonId(person)), figure));
        return people;
    }

    private void rest(Set<LocalDate> holidays) {
        PeopleService people = ripple.program().people();
        database.transactions().use(transaction -> {
            ProgramSettings usual = people.settings(transaction, program);
            people.set(
                    transaction,
                    program,
                    new ProgramSettings(
                            usual.zone(),
                            holidays,
                            usual.sites(),
                            usual.channel(),
                            usual.safety(),
                            usual.secondContact(),
                            usual.answerByDays(),
                            usual.texts()));
        });
    }

    private PersonId join(Figure figure) {
        Script script = figure.script();
        boolean runsTheWorkspace = figure.part() == Figure.Part.LEAD;
        return database.transactions().run(transaction -> {
            PersonId id = ripple.program().people().meet(transaction, program).id();
            Profile profile = new Profile("", script.zone(), Standing.MEMBER, runsTheWorkspace);
            ripple.program().people().learn(transaction, program, id, profile);
            ripple.program().hours().suits(transaction, program, id, week(script));
            return id;
        });
    }

    private static Week week(Script script) {
        return new Week(script.days(), new Hours(script.from(), script.to()));
    }

    private void begin(Member who, Figure figure) {
        Script script = figure.script();
        CheckInHour hour =
                new CheckInHour(script.checkInDay(), script.checkInTime().getHour());
        for (CheckInSide side : CheckInSide.values()) {
            ripple.weeks().hours().choose(who, side, hour);
        }
        switch (figure.part()) {
            case LEAD -> ripple.program().roles().name(who, Role.LEAD, who.person());
            case DEPUTY -> stepIn(who);
            case MENTOR -> offer(who, figure);
            case MEMBER -> {}
        }
    }

    /** The lead, who joined first, has asked for it. */
    private void stepIn(Member who) {
        Member lead = new Member(program, new PersonId(who.person().value() - 1));
        ripple.program().roles().name(lead, Role.DEPUTY, who.person());
        ripple.program().roles().accept(who, Role.DEPUTY);
    }

    private void offer(Member who, Figure figure) {
        OfferDraft draft = new OfferDraft(
                EnumSet.of(HelpArea.SMALL_TESTS),
                Set.of(),
                Integer.toString(figure.places()),
                HOURS,
                TimesDraft.of(week(figure.script())),
                Set.of(),
                Set.of());
        ripple.pairs().offers().offer(who, draft, KeptApart.NOBODY, 0);
    }
}
