package ripple.program;

import static org.assertj.core.api.Assertions.assertThat;
import static ripple.people.Role.DEPUTY;
import static ripple.people.Role.LEAD;
import static ripple.people.Role.MODERATOR;
import static ripple.people.Role.SPONSOR;
import static ripple.people.Role.TRIAGER;
import static ripple.program.Answered.assertAlready;
import static ripple.program.Answered.assertDone;
import static ripple.program.Answered.assertRefused;
import static ripple.program.Answered.entry;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Role;
import ripple.people.Standing;

/** Somebody is named for a role, and holds it after their own yes. */
class NamingTest {

    @OnBothDatabases
    void whoIsNamedHoldsTheRoleAfterTheirYesAndNotBefore(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member amara = desk.member("Amara Okafor");
        assertDone(desk.programs.name(desk.admin, LEAD, amara.person()));
        assertThat(desk.lead()).isEmpty();
        assertThat(desk.asked(amara)).containsExactly(LEAD);
        assertThat(desk.toldTo(amara).get(0))
                .contains("Will you be the lead of", "Robin Wright named you", ProgramActs.ACCEPT, ProgramActs.DECLINE);
        assertDone(desk.programs.accept(amara, LEAD));
        assertThat(desk.lead()).contains(amara.person());
        assertThat(desk.asked(amara)).isEmpty();
        assertThat(desk.toldTo(amara).get(1)).contains("You are the lead now").doesNotContain(ProgramActs.ACCEPT);
        assertThat(desk.toldTo(desk.admin).get(0)).contains("Amara Okafor said yes");
        assertThat(desk.audited())
                .contains(
                        entry(desk.admin, AuditCodes.ASKED, "lead", amara),
                        entry(amara, AuditCodes.ACCEPTED, "lead", amara));
    }

    @OnBothDatabases
    void theLeadNamesDeputyAndTriagers(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member deputy = desk.appoint(lead, DEPUTY, "Ben Adler");
        Member triager = desk.appoint(lead, TRIAGER, "Mei Chen");
        Member another = desk.appoint(lead, TRIAGER, "Luis Ortega");
        assertThat(desk.deputy()).contains(deputy.person());
        assertThat(Stream.of(lead, deputy, triager, another)).allMatch(desk::mayTriage);
    }

    @OnBothDatabases
    void whoSaysNoIsAskedNoMoreAndTheAskerIsTold(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member amara = desk.member("Amara Okafor");
        desk.programs.name(desk.admin, LEAD, amara.person());
        assertDone(desk.programs.decline(amara, LEAD));
        assertThat(desk.asked(amara)).isEmpty();
        assertThat(desk.lead()).isEmpty();
        assertThat(desk.toldTo(desk.admin).get(0)).contains("Amara Okafor thanks you, and would rather not");
        assertThat(desk.audited()).contains(entry(amara, AuditCodes.DECLINED, "lead", amara));
        assertRefused(desk.programs.accept(amara, LEAD), Refusal.NOT_ASKED);
        assertRefused(desk.programs.decline(amara, LEAD), Refusal.NOT_ASKED);
        assertDone(desk.programs.name(desk.admin, LEAD, amara.person()));
    }

    @OnBothDatabases
    void anAdministratorWhoNamesThemselvesHasSaidYes(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        assertDone(desk.programs.name(desk.admin, LEAD, desk.admin.person()));
        assertThat(desk.lead()).contains(desk.admin.person());
        assertThat(desk.toldTo(desk.admin)).isEmpty();
    }

    @OnBothDatabases
    void onlyAdministratorsNameTheLeadAndOnlyTheLeadNamesOthers(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member anybody = desk.member("Mei Chen");
        Member stranger = desk.stranger(desk.program);
        assertRefused(desk.programs.name(anybody, LEAD, anybody.person()), Refusal.ADMINS_ONLY);
        assertRefused(desk.programs.name(stranger, LEAD, stranger.person()), Refusal.NOT_KNOWN_YET);
        ProgramAnswer early = desk.programs.name(desk.admin, DEPUTY, anybody.person());
        assertRefused(early, Refusal.LEAD_ONLY);
        assertThat(early.sentence()).contains("there is none yet");
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member deputy = desk.appoint(lead, DEPUTY, "Ben Adler");
        Member triager = desk.appoint(lead, TRIAGER, "Luis Ortega");
        for (Member other : List.of(desk.admin, deputy, triager, anybody, stranger)) {
            ProgramAnswer refused = desk.programs.name(other, TRIAGER, anybody.person());
            assertRefused(refused, Refusal.LEAD_ONLY);
            assertThat(refused.sentence()).contains("Amara Okafor");
        }
        for (Member other : List.of(lead, deputy, triager)) {
            assertRefused(desk.programs.name(other, LEAD, anybody.person()), Refusal.ADMINS_ONLY);
        }
        assertThat(desk.asked(anybody)).isEmpty();
    }

    @OnBothDatabases
    void aLeadWhoHasNotSaidYesMayNothing(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member amara = desk.member("Amara Okafor");
        desk.programs.name(desk.admin, LEAD, amara.person());
        assertRefused(desk.programs.name(amara, DEPUTY, desk.admin.person()), Refusal.LEAD_ONLY);
        assertRefused(desk.programs.goLive(amara), Refusal.LEADS_ONLY);
    }

    @OnBothDatabases
    void whoDoesNotTakePartIsNotNamedAndNamesNobody(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        for (Standing standing : List.of(Standing.GUEST, Standing.EXTERNAL, Standing.BOT, Standing.DEACTIVATED)) {
            Member other = desk.member("Somebody Else");
            desk.becomes(other, "Somebody Else", standing);
            assertRefused(desk.programs.name(desk.admin, LEAD, other.person()), Refusal.CANNOT_TAKE_ON);
            assertRefused(desk.programs.accept(other, LEAD), Refusal.NOT_TAKING_PART);
            assertThat(desk.programs.overview(other)).isEmpty();
        }
        assertRefused(desk.programs.name(desk.admin, LEAD, new PersonId(4711)), Refusal.NOT_FOUND);
    }

    @OnBothDatabases
    void nothingCrossesPrograms(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        ProgramId other = desk.people.openProgram("Other", ProgramDesk.NEW_YORK).id();
        Member stranger = desk.member(other, "Ada Stone", true);
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        assertRefused(desk.programs.name(desk.admin, LEAD, stranger.person()), Refusal.NOT_FOUND);
        assertRefused(desk.programs.name(stranger, LEAD, lead.person()), Refusal.NOT_FOUND);
        assertRefused(desk.programs.revoke(stranger, LEAD, lead.person()), Refusal.NOT_FOUND);
        Member posing = new Member(other, lead.person());
        assertRefused(desk.programs.name(posing, TRIAGER, stranger.person()), Refusal.NOT_TAKING_PART);
        assertRefused(desk.programs.goLive(posing), Refusal.NOT_TAKING_PART);
        assertThat(desk.programs.overview(stranger).orElseThrow().places()).isEmpty();
    }

    @OnBothDatabases
    void namingTwiceAsksOnce(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member ben = desk.member("Ben Adler");
        assertDone(desk.programs.name(lead, DEPUTY, ben.person()));
        assertAlready(desk.programs.name(lead, DEPUTY, ben.person()), "asked already");
        assertThat(desk.toldTo(ben)).hasSize(1);
        desk.programs.accept(ben, DEPUTY);
        assertAlready(desk.programs.accept(ben, DEPUTY), "You are the deputy already");
        assertAlready(desk.programs.name(lead, TRIAGER, ben.person()), "is the deputy already");
        assertAlready(desk.programs.name(lead, DEPUTY, lead.person()), "is the lead already");
    }

    @OnBothDatabases
    void aGreaterRoleTakesThePlaceOfALesserOne(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member ben = desk.appoint(lead, TRIAGER, "Ben Adler");
        desk.programs.name(lead, DEPUTY, ben.person());
        assertDone(desk.programs.accept(ben, DEPUTY));
        assertThat(desk.programs.overview(lead).orElseThrow().places())
                .extracting(Overview.Place::role)
                .containsExactlyInAnyOrder(LEAD, DEPUTY);
        assertRefused(desk.programs.revoke(lead, TRIAGER, ben.person()), Refusal.NOT_HELD);
    }

    @OnBothDatabases
    void aSponsorStandsBesideTheOtherRoles(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member ben = desk.appoint(lead, TRIAGER, "Ben Adler");
        assertDone(desk.programs.name(lead, SPONSOR, ben.person()));
        assertThat(desk.sponsors()).isEmpty();
        assertDone(desk.programs.accept(ben, SPONSOR));
        assertThat(desk.sponsors()).containsExactly(ben.person());
        assertThat(desk.mayTriage(ben)).isTrue();
        desk.programs.name(lead, DEPUTY, ben.person());
        assertDone(desk.programs.accept(ben, DEPUTY));
        assertThat(desk.sponsors()).containsExactly(ben.person());
        assertDone(desk.programs.revoke(lead, SPONSOR, ben.person()));
        assertThat(desk.sponsors()).isEmpty();
        assertThat(desk.deputy()).contains(ben.person());
    }

    @OnBothDatabases
    void aSponsorRunsNothing(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member sponsor = desk.appoint(lead, SPONSOR, "Ben Adler");
        assertThat(desk.mayTriage(sponsor)).isFalse();
        assertRefused(
                desk.programs.name(sponsor, SPONSOR, desk.member("Mei Chen").person()), Refusal.LEAD_ONLY);
        assertDone(desk.programs.name(lead, SPONSOR, desk.member("Luis Ortega").person()));
    }

    @OnBothDatabases
    void aModeratorIsNamedSaysYesIsReleasedAndRunsNothing(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member deputy = desk.appoint(lead, DEPUTY, "Luis Ortega");
        Member ben = desk.appoint(lead, TRIAGER, "Ben Adler");
        assertRefused(desk.programs.name(deputy, MODERATOR, ben.person()), Refusal.LEAD_ONLY);
        assertDone(desk.programs.name(lead, MODERATOR, ben.person()));
        assertThat(desk.holds(ben, MODERATOR)).isFalse();
        assertDone(desk.programs.accept(ben, MODERATOR));
        assertThat(desk.holds(ben, MODERATOR)).isTrue();
        assertThat(desk.holds(lead, MODERATOR)).isFalse();
        assertThat(desk.mayTriage(ben)).isTrue();

        Member mei = desk.appoint(lead, MODERATOR, "Mei Chen");
        assertThat(desk.mayTriage(mei)).isFalse();
        assertThat(desk.holds(mei, SPONSOR)).isFalse();
        assertRefused(
                desk.programs.name(mei, MODERATOR, desk.member("Eva Lindt").person()), Refusal.LEAD_ONLY);
        assertDone(desk.programs.revoke(lead, MODERATOR, ben.person()));
        assertThat(desk.holds(ben, MODERATOR)).isFalse();
        assertThat(desk.mayTriage(ben)).isTrue();
        assertThat(String.join("\n", desk.toldTo(ben))).contains("You are no longer a moderator");
        assertThat(desk.audited())
                .contains(
                        entry(lead, AuditCodes.ASKED, "moderator", ben),
                        entry(ben, AuditCodes.ACCEPTED, "moderator", ben),
                        entry(lead, AuditCodes.REVOKED, "moderator", ben));
    }

    @OnBothDatabases
    void aYesTakesThePlaceOfWhoHeldItWhenItWasAsked(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member before = desk.appoint(desk.admin, LEAD, "Amara Okafor");
        Member after = desk.appoint(desk.admin, LEAD, "Ben Adler");
        assertThat(desk.lead()).contains(after.person());
        assertThat(desk.mayTriage(before)).isFalse();
        assertThat(String.join("\n", desk.toldTo(before))).contains("Ben Adler is the lead now, in your place");
    }

    @OnBothDatabases
    void aYesDoesNotPushOutWhoCameSince(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member first = desk.member("Amara Okafor");
        Member second = desk.member("Ben Adler");
        desk.programs.name(desk.admin, LEAD, first.person());
        desk.programs.name(desk.admin, LEAD, second.person());
        assertDone(desk.programs.accept(first, LEAD));
        ProgramAnswer late = desk.programs.accept(second, LEAD);
        assertRefused(late, Refusal.TAKEN);
        assertThat(late.sentence()).contains("Amara Okafor has become the lead since you were asked");
        assertThat(desk.lead()).contains(first.person());
        assertThat(desk.asked(second)).isEmpty();
    }

    @OnBothDatabases
    void oneOfTwoWhoSayYesAtOnceBecomesLead(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        for (Role role : List.of(LEAD, DEPUTY)) {
            Member by = role == LEAD
                    ? desk.admin
                    : new Member(desk.program, desk.lead().orElseThrow());
            List<Member> named =
                    Stream.of("One", "Two", "Three", "Four").map(desk::member).toList();
            named.forEach(each -> desk.programs.name(by, role, each.person()));
            CyclicBarrier barrier = new CyclicBarrier(named.size());
            List<ProgramAnswer> answers = named.stream()
                    .map(each -> CompletableFuture.supplyAsync(
                            () -> {
                                await(barrier);
                                return desk.programs.accept(each, role);
                            },
                            work -> new Thread(work).start()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers).filteredOn(ProgramAnswer.Done.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(ProgramAnswer.Refused.class::isInstance)
                    .hasSize(named.size() - 1)
                    .allSatisfy(answer -> assertRefused(answer, Refusal.TAKEN));
        }
    }

    private static @Nullable Object await(CyclicBarrier barrier) {
        try {
            return barrier.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
