package ripple.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.Author;
import ripple.mentoring.Mentorship;
import ripple.people.Member;
import ripple.people.Role;
import ripple.privacy.Checked;
import ripple.privacy.Erasure;
import ripple.privacy.PersonalWords;

/** What mentees write about their week, and who reads it. */
class CheckInServiceTest {

    private static final CheckInDraft MOVED =
            new CheckInDraft("The ward agreed to try", "Ask two nurses", Optional.of(6), "An hour");

    private final Instant monday = Instant.parse("2026-11-30T14:00:00Z");

    @OnBothDatabases
    void aCheckInCanBeChangedUntilTheNextAndALateOneIsKept(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentee = desk.member("Amara");
        Mentorship pair = desk.pair(desk.member("Dr Chen"), mentee);
        CheckInId first = desk.ask(pair, "2026-W49").orElseThrow().checkIn().id();
        desk.desk.moveTo(monday);
        CheckIn kept = kept(desk, mentee, first, MOVED);
        assertThat(kept.moved()).isEqualTo("The ward agreed to try");
        assertThat(kept.changedAt()).isEmpty();
        assertThat(desk.ask(pair, "2026-W49")).as("answered already").isEmpty();

        CheckIn changed = kept(desk, mentee, first, new CheckInDraft("It began", "", Optional.empty(), ""));
        assertThat(changed.changedAt()).isPresent();
        assertThat(changed.confidence()).isEmpty();

        CheckInId missed = desk.ask(pair, "2026-W50").orElseThrow().checkIn().id();
        assertThat(desk.checkIns.write(mentee, first, MOVED, Optional.empty())).isInstanceOf(Written.Closed.class);
        desk.ask(pair, "2026-W51");
        CheckIn late = kept(desk, mentee, missed, MOVED);
        assertThat(late.late()).isTrue();
        assertThat(late.occurrence()).isEqualTo("2026-W50");
        assertThat(desk.checkIns.history(mentee, pair.id(), 1, 10).orElseThrow().items())
                .extracting(CheckIn::occurrence)
                .containsExactly("2026-W50", "2026-W49");
    }

    @OnBothDatabases
    void oneRowForEachWeekHoweverOftenItIsAskedOrWritten(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentee = desk.member("Amara");
        Mentorship pair = desk.pair(desk.member("Dr Chen"), mentee);
        desk.desk.moveTo(monday);
        CheckInId own = desk.checkIns.now(mentee).orElseThrow().checkIn().id();
        kept(desk, mentee, own, MOVED);
        assertThat(desk.ask(pair, "2026-W49")).as("they came by themselves").isEmpty();
        assertThat(desk.checkIns.now(mentee).orElseThrow().checkIn().id()).isEqualTo(own);
        assertThat(desk.desk.strings("SELECT occurrence FROM mentee_check_ins")).containsExactly("2026-W49");
    }

    @OnBothDatabases
    void wordsOfSelfHarmAreNotKept(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentee = desk.member("Amara");
        Mentorship pair = desk.pair(desk.member("Dr Chen"), mentee);
        CheckInId id = desk.ask(pair, "2026-W49").orElseThrow().checkIn().id();
        CheckInDraft draft = new CheckInDraft("Nothing. I want to kill myself.", "", Optional.empty(), "");
        assertThat(desk.checkIns.write(mentee, id, draft, Optional.empty())).isInstanceOf(Written.Distressed.class);
        assertThat(desk.checkIns.find(mentee, id).orElseThrow().checkIn().isAnswered())
                .isFalse();
        assertThat(desk.desk.strings("SELECT moved FROM mentee_check_ins")).containsExactly("");
        assertThat(desk.desk.outbox()).isEmpty();
    }

    @OnBothDatabases
    void whatMayBeAPatientsIsNotKept(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentee = desk.member("Amara");
        Mentorship pair = desk.pair(desk.member("Dr Chen"), mentee);
        CheckInId id = desk.ask(pair, "2026-W49").orElseThrow().checkIn().id();
        Written blocked = desk.checkIns.write(
                mentee, id, new CheckInDraft("MRN 48291734 was moved", "", Optional.empty(), ""), Optional.empty());
        assertThat(((Written.Objected) blocked).objection()).isInstanceOf(Checked.Blocked.class);
        Written empty =
                desk.checkIns.write(mentee, id, new CheckInDraft(" ", "Go on", Optional.empty(), ""), Optional.empty());
        assertThat(((Written.Objected) empty).objection()).isInstanceOf(Checked.Unfit.class);
        assertThat(desk.checkIns.find(mentee, id).orElseThrow().checkIn().isAnswered())
                .isFalse();
    }

    @OnBothDatabases
    void onlyTheTwoReadACheckInAndOnlyMentorAndTriagersTheWord(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentor = desk.member("Dr Chen");
        Member mentee = desk.member("Amara");
        Mentorship pair = desk.pair(mentor, mentee);
        kept(desk, mentee, desk.ask(pair, "2026-W49").orElseThrow().checkIn().id(), MOVED);
        desk.desk.moveTo(monday);
        WordId word = desk.askOne(mentor, "2026-W49").word().id();
        desk.words.say(mentor, word, Word.STUCK);
        desk.words.because(mentor, word, Obstacle.NOT_RIGHT_FIT);

        Member lead = member(desk.desk.holding(Role.LEAD));
        Member triager = member(desk.desk.holding(Role.TRIAGER));
        Member sponsor = member(desk.desk.holding(Role.SPONSOR));
        Member other = desk.member("Ben");
        Member elsewhere = member(desk.desk.member(desk.desk.openProgram(), "Amara"));
        for (Member reader : List.of(mentor, mentee)) {
            assertThat(desk.checkIns.newest(reader, pair.id())).isPresent();
        }
        for (Member reader : List.of(lead, triager, sponsor, other, elsewhere)) {
            assertThat(desk.checkIns.newest(reader, pair.id())).isEmpty();
            assertThat(desk.checkIns.history(reader, pair.id(), 1, 10)).isEmpty();
        }
        for (Member reader : List.of(mentor, lead, triager)) {
            assertThat(desk.checkIns.words(reader, pair.id(), 10)).hasSize(1);
        }
        for (Member reader : List.of(mentee, sponsor, other, elsewhere)) {
            assertThat(desk.checkIns.words(reader, pair.id(), 10)).isEmpty();
        }
    }

    @OnBothDatabases
    void whoTriagesNeverReadsWhatTheirOwnMentorSaid(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentor = desk.member("Dr Chen");
        Member mentee = member(desk.desk.holding(Role.TRIAGER));
        Mentorship pair = desk.pair(mentor, mentee);
        desk.desk.moveTo(monday);
        desk.words.say(mentor, desk.askOne(mentor, "2026-W49").word().id(), Word.STUCK);
        assertThat(desk.checkIns.words(mentee, pair.id(), 10)).isEmpty();
    }

    @OnBothDatabases
    void anErasedPersonsWordsGoAndSoDoThoseOfAPairLongAfterItsEnd(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentor = desk.member("Dr Chen");
        Member mentee = desk.member("Amara");
        Member another = desk.member("Ben");
        Mentorship pair = desk.pair(mentor, mentee);
        Mentorship ended = desk.pair(mentor, another);
        kept(desk, mentee, desk.ask(pair, "2026-W49").orElseThrow().checkIn().id(), MOVED);
        kept(desk, another, desk.ask(ended, "2026-W49").orElseThrow().checkIn().id(), MOVED);
        desk.becomes(ended, "ended");
        CheckInCare care = new CheckInCare();
        Instant later = monday.plusSeconds(60);
        database.transactions().use(transaction -> {
            assertThat(care.typedBy(transaction, mentee.program(), mentee.person()))
                    .containsExactly("The ward agreed to try", "Ask two nurses", "An hour");
            care.erase(transaction, new Erasure(mentee.program(), mentee.person(), "Amara", List.of(), later));
            assertThat(care.typedBy(transaction, mentee.program(), mentee.person()))
                    .isEmpty();
            assertThat(care.letGo(
                            transaction,
                            new PersonalWords.Expiry(mentee.program(), Instant.EPOCH, Instant.EPOCH, later),
                            10))
                    .isZero();
            assertThat(care.letGo(transaction, new PersonalWords.Expiry(mentee.program(), later, later, later), 10))
                    .isEqualTo(1);
            assertThat(care.typedBy(transaction, mentee.program(), another.person()))
                    .isEmpty();
        });
    }

    private static CheckIn kept(CheckInDesk desk, Member mentee, CheckInId id, CheckInDraft draft) {
        return ((Written.Kept) desk.checkIns.write(mentee, id, draft, Optional.empty()))
                .page()
                .checkIn();
    }

    private static Member member(Author author) {
        return CheckInDesk.member(author);
    }
}
