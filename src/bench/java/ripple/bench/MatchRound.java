package ripple.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import ripple.database.Database;
import ripple.database.DatabaseSettings;
import ripple.database.Transaction;
import ripple.people.Member;
import ripple.people.Profile;
import ripple.people.Standing;
import ripple.profile.ChangeKind;
import ripple.profile.HelpArea;
import ripple.profile.KeptApart;
import ripple.profile.Language;
import ripple.people.Hours;
import ripple.people.Week;
import ripple.profile.OfferDraft;
import ripple.profile.TimesDraft;
import ripple.profile.Wishes;
import ripple.round.Line;
import ripple.round.RoundAnswer;
import ripple.round.RoundDesk;

/** A draft for very many people: everything is read, twenty million pairs are scored from both sides, matched, and the draft is kept. */
final class MatchRound {

    private static final int MENTEES = 10_000;
    private static final int MENTORS = 2_000;

    private final RoundDesk desk;
    private final Random random = new Random(1);

    private MatchRound(RoundDesk desk) {
        this.desk = desk;
    }

    static Task.Work in(Path folder) throws IOException {
        Database database = Database.open(
                new DatabaseSettings("jdbc:sqlite:" + folder.resolve("ripple.db")), new SimpleMeterRegistry());
        database.migrate();
        MatchRound round = new MatchRound(new RoundDesk(database));
        database.transactions().use(round::addMentees);
        for (int i = 0; i < MENTORS; i++) {
            round.addMentor(round.desk.member("Mentor"));
        }
        return round::draft;
    }

    private void addMentees(Transaction transaction) {
        for (int i = 0; i < MENTEES; i++) {
            Member mentee = new Member(
                    desk.program, desk.people.meet(transaction, desk.program).id());
            desk.people.learn(
                    transaction, desk.program, mentee.person(), new Profile("Mentee", RoundDesk.NEW_YORK, Standing.MEMBER, false));
            Wishes wishes = new Wishes(some(HelpArea.class), some(ChangeKind.class), times(), languages(), Optional.empty());
            desk.profiles.wish(transaction, mentee, wishes, KeptApart.NOBODY);
            desk.line.add(new Line.InLine(mentee.person(), Optional.empty(), List.of()));
        }
    }

    private void addMentor(Member mentor) {
        Set<HelpArea> areas = new TreeSet<>(some(HelpArea.class));
        areas.add(HelpArea.SHAPING);
        OfferDraft draft = new OfferDraft(
                areas,
                some(ChangeKind.class),
                Integer.toString(1 + random.nextInt(4)),
                "4",
                TimesDraft.of(times()),
                languages(),
                Set.of());
        desk.profiles.offer(mentor, draft, KeptApart.NOBODY, 0);
    }

    private <E extends Enum<E>> Set<E> some(Class<E> all) {
        Set<E> some = EnumSet.allOf(all);
        some.removeIf(each -> random.nextInt(3) > 0);
        return some;
    }

    private Week times() {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7)));
        int from = random.nextInt(20);
        return new Week(days, new Hours(LocalTime.of(from, 0), LocalTime.of(from + 3, 0)));
    }

    private Set<Language> languages() {
        return Set.of(Language.all().get(random.nextInt(4)));
    }

    private void draft() {
        RoundAnswer answer = desk.rounds.draft(desk.lead, Optional.empty());
        if (!(answer instanceof RoundAnswer.Done)) {
            throw new IllegalStateException(answer.sentence());
        }
    }
}
