package ripple.program;

import static org.assertj.core.api.Assertions.assertThat;
import static ripple.people.Role.DEPUTY;
import static ripple.people.Role.LEAD;
import static ripple.people.Role.TRIAGER;
import static ripple.program.Answered.assertAlready;
import static ripple.program.Answered.assertDone;
import static ripple.program.Answered.assertRefused;
import static ripple.program.Answered.entry;

import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Member;
import ripple.people.Mode;
import ripple.people.Standing;
import ripple.program.Overview.Right;

/** Roles are taken back and taken over, programs go live, and each sees what is theirs. */
class ProgramServiceTest {

    @OnBothDatabases
    void rolesAreTakenBackByWhoGivesThem(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member deputy = desk.appoint(lead, DEPUTY, "Ben Adler");
        Member triager = desk.appoint(lead, TRIAGER, "Mei Chen");
        assertRefused(desk.programs.revoke(desk.admin, TRIAGER, triager.person()), Refusal.LEAD_ONLY);
        assertRefused(desk.programs.revoke(deputy, TRIAGER, triager.person()), Refusal.LEAD_ONLY);
        assertRefused(desk.programs.revoke(triager, DEPUTY, deputy.person()), Refusal.LEAD_ONLY);
        assertRefused(desk.programs.revoke(deputy, LEAD, lead.person()), Refusal.ADMINS_ONLY);
        assertDone(desk.programs.revoke(lead, TRIAGER, triager.person()));
        assertThat(desk.mayTriage(triager)).isFalse();
        assertThat(String.join("\n", desk.toldTo(triager))).contains("You are no longer one of those who answer ideas");
        assertThat(desk.audited()).contains(entry(lead, AuditCodes.REVOKED, "triager", triager));
        assertDone(desk.programs.revoke(lead, DEPUTY, deputy.person()));
        assertThat(desk.deputy()).isEmpty();
        assertRefused(desk.programs.revoke(lead, DEPUTY, deputy.person()), Refusal.NOT_HELD);
    }

    @OnBothDatabases
    void aQuestionCanBeTakenBack(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member ben = desk.member("Ben Adler");
        desk.programs.name(lead, DEPUTY, ben.person());
        assertDone(desk.programs.revoke(lead, DEPUTY, ben.person()));
        assertThat(desk.toldTo(ben).get(1)).contains("no longer asked");
        assertRefused(desk.programs.accept(ben, DEPUTY), Refusal.NOT_ASKED);
    }

    @OnBothDatabases
    void theDeputyTakesOverFromALeadWhoStepsDownOrIsReleased(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member deputy = desk.appoint(lead, DEPUTY, "Ben Adler");
        ProgramAnswer stepped = desk.programs.revoke(lead, LEAD, lead.person());
        assertDone(stepped);
        assertThat(stepped.sentence()).contains("Ben Adler, the deputy, is the lead now");
        assertThat(desk.lead()).contains(deputy.person());
        assertThat(String.join("\n", desk.toldTo(deputy))).contains("Amara Okafor no longer leads the program");
        Member next = desk.appoint(deputy, DEPUTY, "Mei Chen");
        desk.programs.name(desk.admin, LEAD, next.person());
        assertDone(desk.programs.revoke(desk.admin, LEAD, deputy.person()));
        assertThat(desk.lead()).contains(next.person());
        assertThat(desk.asked(next)).isEmpty();
        assertDone(desk.programs.revoke(desk.admin, LEAD, next.person()));
        assertThat(desk.lead()).isEmpty();
        assertThat(String.join("\n", desk.toldTo(desk.admin))).contains("The program has no lead now");
    }

    @OnBothDatabases
    void theDeputyTakesOverFromALeadWhoLeavesAndIsTold(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member deputy = desk.appoint(lead, DEPUTY, "Ben Adler");
        desk.becomes(lead, "Amara Okafor", Standing.DEACTIVATED);
        desk.becomes(lead, "Amara Okafor", Standing.DEACTIVATED);
        assertThat(desk.lead()).contains(deputy.person());
        assertThat(desk.deputy()).isEmpty();
        assertThat(desk.toldTo(deputy))
                .filteredOn(body -> body.contains("as the deputy you are the lead now"))
                .hasSize(1);
        assertThat(desk.audited())
                .contains(
                        "ripple " + AuditCodes.ENDED + " lead:" + lead.person().value(),
                        "ripple " + AuditCodes.TAKEN_OVER + " lead:"
                                + deputy.person().value());
        desk.becomes(deputy, "Ben Adler", Standing.GUEST);
        assertThat(desk.lead()).isEmpty();
        assertThat(String.join("\n", desk.toldTo(desk.admin))).contains("The program has no lead now");
    }

    @OnBothDatabases
    void theLeadIsToldWhenTheDeputyLeaves(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member deputy = desk.appoint(lead, DEPUTY, "Ben Adler");
        Member asked = desk.member("Mei Chen");
        desk.programs.name(lead, TRIAGER, asked.person());
        desk.becomes(deputy, "Ben Adler", Standing.DEACTIVATED);
        desk.becomes(asked, "Mei Chen", Standing.DEACTIVATED);
        assertThat(String.join("\n", desk.toldTo(lead))).contains("The program has no deputy now");
        assertThat(desk.programs.overview(lead).orElseThrow().places()).hasSize(1);
    }

    @OnBothDatabases
    void aProgramGoesLiveOnlyWithLeadAndDeputyAndOnlyByThem(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        desk.testMode();
        Member anybody = desk.member("Mei Chen");
        assertRefused(desk.programs.goLive(desk.admin), Refusal.LEADS_ONLY);
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        ProgramAnswer early = desk.programs.goLive(lead);
        assertRefused(early, Refusal.NOT_READY);
        assertThat(early.sentence()).contains("no deputy").doesNotContain("no lead");
        desk.programs.name(lead, DEPUTY, anybody.person());
        assertRefused(desk.programs.goLive(lead), Refusal.NOT_READY);
        desk.programs.accept(anybody, DEPUTY);
        assertRefused(desk.programs.goLive(desk.admin), Refusal.LEADS_ONLY);
        assertThat(desk.mode()).isEqualTo(Mode.TEST);
        assertDone(desk.programs.goLive(lead));
        assertThat(desk.mode()).isEqualTo(Mode.LIVE);
        assertAlready(desk.programs.goLive(lead), "live already");
        assertThat(String.join("\n", desk.toldTo(anybody))).contains("is live");
        assertThat(desk.audited())
                .filteredOn(act -> act.contains(AuditCodes.LIVE))
                .hasSize(1);
    }

    @OnBothDatabases
    void theFirstAdministratorWhoComesIsTheInstallerWhereNobodyElseIs(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member anybody = desk.member("Mei Chen");
        desk.programs.overview(anybody);
        desk.programs.goLive(anybody);
        assertThat(desk.installer()).isEmpty();
        desk.programs.overview(desk.admin);
        assertThat(desk.installer()).contains(desk.admin.person());
        Member second = desk.member(desk.program, "Kim Lee", true);
        desk.programs.overview(second);
        assertThat(desk.installer()).contains(desk.admin.person());
        desk.becomes(desk.admin, "Robin Wright", Standing.DEACTIVATED);
        desk.programs.name(second, LEAD, anybody.person());
        assertThat(desk.installer()).contains(second.person());
    }

    @OnBothDatabases
    void eachSeesWhatIsTheirsToSeeAndDo(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        desk.testMode();
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member ben = desk.member("Ben Adler");
        desk.programs.name(lead, DEPUTY, ben.person());
        Member anybody = desk.member("Mei Chen");
        Overview forLead = desk.programs.overview(lead).orElseThrow();
        assertThat(forLead.rights()).containsExactlyInAnyOrder(Right.NAME_OTHERS, Right.CHANGE_SETTINGS, Right.GO_LIVE);
        assertThat(forLead.places()).hasSize(2);
        assertThat(forLead.missing()).singleElement().asString().contains("deputy");
        Overview forAdmin = desk.programs.overview(desk.admin).orElseThrow();
        assertThat(forAdmin.rights()).containsExactly(Right.NAME_LEAD);
        Overview forBen = desk.programs.overview(ben).orElseThrow();
        assertThat(forBen.askedOfMe()).singleElement().satisfies(asked -> {
            assertThat(asked.role()).isEqualTo(DEPUTY);
            assertThat(asked.by()).isEqualTo("Amara Okafor");
            assertThat(asked.meaning()).contains("5 working days");
        });
        Overview forAnybody = desk.programs.overview(anybody).orElseThrow();
        assertThat(forAnybody.rights()).isEmpty();
        assertThat(forAnybody.places()).extracting(Overview.Place::role).containsExactly(LEAD);
        assertThat(forAnybody.askedOfMe()).isEmpty();
    }
}
