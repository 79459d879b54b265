package ripple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ripple.checkin.CheckInDraft;
import ripple.checkin.CheckInHour;
import ripple.checkin.CheckInHours;
import ripple.checkin.CheckInPlan;
import ripple.checkin.CheckInSide;
import ripple.checkin.Word;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.due.Due;
import ripple.due.Rhythm;
import ripple.mentoring.RequestService;
import ripple.mentoring.Route;
import ripple.people.Hours;
import ripple.people.Member;
import ripple.people.Profile;
import ripple.people.Standing;
import ripple.people.Week;

/** A program on December 1, and what people are told in it. */
final class ToldProgram {
    private static final ZoneId NEW_YORK = WiredProgram.NEW_YORK;

    final WiredProgram ripple;

    private ToldProgram(Database database) {
        this.ripple = new WiredProgram(database, WiredProgram.texts(), "2026-12-01T09:00");
    }

    static void tell(Consumer<ToldProgram> story) {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            story.accept(new ToldProgram(database));
        }
    }

    void moves(Member who, ZoneId zone) {
        ripple.people.learn(who.program(), who.person(), new Profile("A colleague", zone, Standing.MEMBER));
    }

    void due(Due due) {
        ripple.database.transactions().use(tx -> ripple.due.plan(tx, due));
    }

    Due plan(String kind, Member who) {
        return ripple.database.transactions().read(tx -> ripple.due.of(tx, who.program(), who.person())).stream()
                .filter(due -> due.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** A mentor who works at night, and wants to be asked on Sundays at this hour. */
    Member asksAtNight(String now, int hour) {
        ripple.clock.moveTo(WiredProgram.at("2026-12-28T09:00"));
        Member mentor = ripple.pair(NEW_YORK).mentor();
        ripple.clock.moveTo(WiredProgram.at(now));
        ripple.database.transactions().use(tx -> {
            ripple.hours.suits(
                    tx, mentor.program(), mentor.person(), new Week(EnumSet.allOf(DayOfWeek.class), Hours.USUAL_NIGHT));
            ripple.due.forget(tx, mentor.program(), mentor.person());
            ripple.due.plan(
                    tx,
                    new Due(
                            mentor.program(),
                            mentor.person(),
                            CheckInPlan.MENTOR,
                            "",
                            Rhythm.occurrence(WiredProgram.at(now), NEW_YORK),
                            WiredProgram.at(now)));
        });
        new CheckInHours(ripple.database.transactions(), ripple.people, ripple.due, ripple.clock)
                .choose(mentor, CheckInSide.MENTOR, new CheckInHour(DayOfWeek.SUNDAY, hour));
        return mentor;
    }

    /** In one tap, of the only mentee. */
    void say(Member mentor, Word word) {
        var words = ripple.mentoring.checkIns().words();
        words.say(mentor, words.newestWeek(mentor).get(0).word().id(), word);
    }

    /** Nobody has room for this one. */
    void waitsFrom(String local) {
        ripple.clock.moveTo(WiredProgram.at(local));
        var wanted = new RequestService.Wanted(Optional.empty(), "I would like to learn.", Route.SUGGESTED, List.of());
        ripple.mentoring.requests().requests().ask(ripple.colleague(NEW_YORK), wanted, Optional.empty());
    }

    void writes(Member mentee) {
        var checkIns = ripple.mentoring.checkIns().checkIns();
        var draft = new CheckInDraft("Nothing yet", "", Optional.empty(), "");
        checkIns.write(mentee, checkIns.now(mentee).orElseThrow().checkIn().id(), draft, Optional.empty());
    }

    void again(Due due) {
        ripple.database.transactions().use(tx -> ripple.due.again(tx, due));
    }

    String local(Due due) {
        return due.at().atZone(NEW_YORK).toLocalDateTime().toString();
    }

    /** At ten seconds past each full hour. */
    List<String> hourly(String from, String until) {
        List<String> endings = new ArrayList<>();
        Instant last = WiredProgram.at(until);
        for (Instant at = WiredProgram.at(from).plusSeconds(10); at.isBefore(last); at = at.plus(Duration.ofHours(1))) {
            endings.addAll(tickAt(at));
        }
        return endings;
    }

    List<String> tickAt(String local) {
        return tickAt(WiredProgram.at(local));
    }

    List<String> tickAt(Instant at) {
        List<String> endings = new ArrayList<>();
        ripple.tick(
                at,
                ended -> endings.add(ended.prompt() + " " + ended.ending().code() + " "
                        + ended.due().occurrence()));
        return endings;
    }
}
