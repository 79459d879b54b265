package ripple.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import ripple.simulation.Figure.Part;

/** Makes people up: where they live, when they work, when they are on nights, away or gone, and what they are to the program. */
final class Casting {

    /** Two go by no clock change, one by half an hour, some the other way round because they live in the south. */
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/New_York"),
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Europe/London"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Santiago"));

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> LONG_WEEKEND =
            EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int QUARTER = 91;
    private static final int LONGEST = 14;
    private static final int ONE_MENTOR_IN = 6;

    /** Few enough that some wait for a place. */
    private static final int MOST_PLACES = 4;

    private final Random random;
    private final LocalDate start;
    private final int weeks;

    private Casting(YearPlan plan) {
        this.random = new Random(plan.seed());
        this.start = plan.from();
        this.weeks = plan.weeks();
    }

    /** The same plan makes the same people. */
    static List<Figure> cast(YearPlan plan) {
        Casting casting = new Casting(plan);
        return IntStream.range(0, plan.people()).mapToObj(casting::figure).toList();
    }

    private Figure figure(int number) {
        Script script = script();
        boolean seeks = random.nextInt(10) < 6;
        Part part = part(number);
        return new Figure(
                script,
                part,
                part == Part.MENTOR ? 1 + random.nextInt(MOST_PLACES) : 0,
                some(seeks && part == Part.MEMBER, soonOrLater()),
                some(random.nextInt(10) < 3, start.plusDays(random.nextInt(weeks * 3))),
                some(random.nextInt(20) == 0, start.plusDays(random.nextInt(weeks * 6))));
    }

    private static Part part(int number) {
        return switch (number) {
            case 0 -> Part.LEAD;
            case 1 -> Part.DEPUTY;
            default -> number % ONE_MENTOR_IN == 2 ? Part.MENTOR : Part.MEMBER;
        };
    }

    /** Half of them in the first days, so that a short run has pairs, too. */
    private LocalDate soonOrLater() {
        int later = random.nextInt(Math.max(2, weeks * 4));
        return start.plusDays(random.nextBoolean() ? 1 + later % 3 : later);
    }

    private static Optional<LocalDate> some(boolean does, LocalDate day) {
        return does ? Optional.of(day) : Optional.empty();
    }

    private Script script() {
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        int kind = random.nextInt(10);
        boolean weekend = kind == 1 || kind == 2 || kind == 3;
        boolean night = kind == 3 || kind == 4 || kind == 5;
        Set<DayOfWeek> days = weekend ? LONG_WEEKEND : WORKDAYS;
        LocalTime from = night ? LocalTime.of(22, 0) : LocalTime.of(7 + random.nextInt(3), 30 * random.nextInt(2));
        LocalTime to = night ? LocalTime.of(6, 0) : LocalTime.of(16 + random.nextInt(3), 0);
        // On the night of the clock change, these are times that do not exist, or come twice.
        LocalTime asked = night ? LocalTime.of(random.nextInt(3), 0) : LocalTime.of(7 + random.nextInt(12), 0);
        return new Script(
                zone,
                days,
                from,
                to,
                stretches(3, 10),
                stretches(5, 45),
                gone(),
                random.nextInt(10) == 0,
                List.copyOf(new TreeSet<>(days)).get(random.nextInt(days.size())),
                asked);
    }

    /** One in some quarters of the year, beginning about so many days into the quarter. */
    private List<Script.Stretch> stretches(int oneIn, int into) {
        List<Script.Stretch> found = new ArrayList<>();
        for (int day = into; day < weeks * 7; day += QUARTER) {
            if (random.nextInt(oneIn) == 0) {
                LocalDate first = start.plusDays(day + random.nextInt(5));
                found.add(new Script.Stretch(first, first.plusDays(random.nextInt(LONGEST))));
            }
        }
        return found;
    }

    /** Few leave; some of them come back. */
    private List<Script.Stretch> gone() {
        if (random.nextInt(25) > 0) {
            return List.of();
        }
        LocalDate first = start.plusDays(1 + random.nextInt(Math.max(2, weeks * 6)));
        int days = random.nextInt(2) == 0 ? weeks * 7 : 20 + random.nextInt(40);
        return List.of(new Script.Stretch(first, first.plusDays(days)));
    }
}
