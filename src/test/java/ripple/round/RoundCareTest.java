package ripple.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Member;
import ripple.privacy.Erasure;
import ripple.privacy.ExportTable;
import ripple.privacy.PersonalWords;
import ripple.profile.HelpArea;

/** Match rounds in exports and erasures. */
class RoundCareTest {

    private final RoundCare care = new RoundCare();

    @OnBothDatabases
    void whomSomebodyMightHaveBeenMatchedWithGoesWithThem(Database database) {
        RoundDesk desk = new RoundDesk(database);
        Member amara = desk.waiting("Amara Osei", HelpArea.MEASURING);
        desk.waiting("Grace Kim", HelpArea.TEAM);
        desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        Member park = desk.mentor("Dr Jun Park", 1, HelpArea.TEAM);
        desk.makeDraft();

        erase(desk, amara);
        assertThat(desk.pairs()).containsExactly("Grace Kim → Dr Jun Park");
        erase(desk, park);
        assertThat(desk.pairs()).containsExactly("Grace Kim → nobody");
        assertThat(desk.select("SELECT COUNT(*) FROM round_seats WHERE stable_id = "
                        + park.person().value()))
                .containsExactly("0");
    }

    @OnBothDatabases
    void aDraftThatWasSetAsideGoesAfterNinetyDays(Database database) {
        RoundDesk desk = new RoundDesk(database);
        desk.waiting("Amara Osei", HelpArea.MEASURING);
        desk.waiting("Grace Kim", HelpArea.TEAM);
        desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        desk.rounds.setAside(desk.lead, desk.makeDraft().ref());
        desk.makeDraft();

        assertThat(letGo(desk, 89, 100)).isZero();
        assertThat(letGo(desk, 91, 1)).as("one at a time").isEqualTo(1);
        assertThat(letGo(desk, 91, 100)).as("the other seat, and the round").isEqualTo(2);
        assertThat(letGo(desk, 91, 100)).isZero();
        assertThat(desk.select("SELECT state FROM rounds")).containsExactly("draft");
        assertThat(desk.select("SELECT COUNT(*) FROM round_seats")).containsExactly("2");
    }

    private int letGo(RoundDesk desk, int days, int limit) {
        Instant then = RoundDesk.MONDAY.plus(Duration.ofDays(days));
        var expiry = new PersonalWords.Expiry(desk.program, then, then, then);
        return desk.database.transactions().run(tx -> care.letGo(tx, expiry, limit));
    }

    @OnBothDatabases
    void anExportHasEverythingPageByPage(Database database) {
        RoundDesk desk = new RoundDesk(database);
        desk.waiting("Amara Osei", HelpArea.MEASURING);
        desk.waiting("Grace Kim", HelpArea.TEAM);
        desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        desk.rounds.publish(desk.lead, desk.makeDraft().ref());

        for (ExportTable table : care.tables()) {
            List<List<String>> all = rows(desk, table, 0, 100);
            assertThat(all).as(table.name()).hasSize(table.name().equals("round_seats") ? 2 : 1);
            assertThat(all).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
            long first = Long.parseLong(all.get(0).get(0));
            assertThat(rows(desk, table, 0, 1)).containsExactly(all.get(0));
            assertThat(rows(desk, table, first, 100)).isEqualTo(all.subList(1, all.size()));
        }
        assertThat(desk.rounds.draft(desk.lead, Optional.empty())).isInstanceOf(RoundAnswer.Refused.class);
    }

    private static List<List<String>> rows(RoundDesk desk, ExportTable table, long after, int limit) {
        return desk.database.transactions().read(tx -> table.rows().after(tx, desk.program, after, limit));
    }

    private void erase(RoundDesk desk, Member person) {
        Erasure erasure = new Erasure(desk.program, person.person(), "", List.of(), RoundDesk.MONDAY);
        desk.database.transactions().use(tx -> care.erase(tx, erasure));
    }
}
