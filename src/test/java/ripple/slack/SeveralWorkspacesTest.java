package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.privacy.IdentifierGuard;
import ripple.slack.act.Handlers;
import ripple.slack.install.InstallDesk;
import ripple.slack.platform.Installation;
import ripple.slack.platform.Sealing;
import ripple.slack.platform.SlackPlatform;
import ripple.slack.platform.SlackSettings;

/** Each workspace has its own token, for as long as Ripple is in it. */
class SeveralWorkspacesTest {

    private static final String UNINSTALLED = "{\"type\":\"app_uninstalled\"}";

    private InstallDesk install;
    private StubSlack slack;

    @BeforeEach
    void open() throws Exception {
        install = new InstallDesk();
        slack = install.desk.slack;
    }

    @AfterEach
    void close() throws Exception {
        install.close();
    }

    private void write(String team, String id) {
        install.tell(team, id, Payload.written("U1", "hello"));
    }

    @Test
    void everyCallAndEveryMessageUsesTheTokenOfItsWorkspace() {
        install.install("T7");
        install.install("T8");
        write("T8", "Ev1");

        assertThat(install.tokensOfMessages()).containsExactly("Bearer xoxb-token-of-T8");
        write("T7", "Ev2");
        assertThat(install.tokensOfMessages()).containsExactly("Bearer xoxb-token-of-T8", "Bearer xoxb-token-of-T7");
        install.desk.entrance.tick();
        assertThat(slack.calls("users.info"))
                .extracting(StubSlack.Call::authorization)
                .contains("Bearer xoxb-token-of-T7", "Bearer xoxb-token-of-T8");
        assertThat(slack.calls("conversations.open"))
                .extracting(StubSlack.Call::authorization)
                .containsExactly("Bearer xoxb-token-of-T8", "Bearer xoxb-token-of-T7");
    }

    @Test
    void theSameSlackIdInTwoWorkspacesIsTwoPeopleOfTwoPrograms() {
        install.install("T7");
        install.install("T8");
        install.command("T7", "U1", "one");
        install.command("T8", "U1", "other");

        assertThat(install.heard).hasSize(2);
        assertThat(install.heard.get(0).program())
                .isNotEqualTo(install.heard.get(1).program());
        assertThat(install.heard.get(0).person())
                .isNotEqualTo(install.heard.get(1).person());
    }

    @Test
    void nothingIsAskedOfSlackBeforeAPersonIsServed() {
        install.install("T7");
        install.command("T7", "U1", "words");
        install.desk.entrance.tick();
        int before = slack.calls("auth.test").size();

        for (int i = 0; i < 5; i++) {
            install.command("T7", "U1", "words " + i);
        }

        assertThat(slack.calls("auth.test")).hasSize(before);
    }

    @Test
    void takenOutItIsForgottenAndOthersNoticeNothing() {
        install.install("T7");
        install.install("T8");
        slack.answer(
                "auth.test",
                call -> StubSlack.Reply.ok(
                        call.authorization().contains("T7")
                                ? "{\"ok\":false,\"error\":\"account_inactive\"}"
                                : "{\"ok\":true,\"team_id\":\"T8\"}"));

        assertThat(install.tell("T7", "Ev1", UNINSTALLED).statusCode()).isEqualTo(200);
        install.tell("T7", "Ev2", "{\"type\":\"tokens_revoked\",\"tokens\":{\"bot\":[\"UBOTT7\"]}}");

        assertThat(install.stored("T7").orElseThrow().token()).isEmpty();
        assertThat(install.acts())
                .filteredOn(act -> act.contains("workspace.removed"))
                .containsExactly("ripple workspace.removed program:"
                        + install.stored("T7").orElseThrow().program().value());
        assertThat(install.command("T7", "U1", "words").body()).contains("not set up");
        assertThat(install.command("T8", "U1", "words").body()).contains("Kept.");
        assertThat(install.desk.platform.connection().problem()).isEmpty();
    }

    @Test
    void takenInAgainItSendsWhatWaited() {
        install.install("T7");
        write("T7", "Ev1");
        slack.answerOnce("auth.test", StubSlack.Reply.ok("{\"ok\":false,\"error\":\"token_revoked\"}"));
        install.tell("T7", "Ev2", UNINSTALLED);
        assertThat(install.tokensOfMessages()).isEmpty();

        install.install("T7");

        assertThat(install.tokensOfMessages()).containsExactly("Bearer xoxb-token-of-T7");
    }

    @Test
    void whatSlackTellsLateIsNotBelieved() {
        install.install("T7");

        install.tell("T7", "Ev1", UNINSTALLED);

        assertThat(install.command("T7", "U1", "words").body()).contains("Kept.");
    }

    @Test
    void thatItWasTakenOutIsNoticedThoughNobodyTold() {
        install.install("T7");
        slack.answer("auth.test", "{\"ok\":false,\"error\":\"account_inactive\"}");

        install.desk.entrance.tick();

        assertThat(install.stored("T7").orElseThrow().token()).isEmpty();
    }

    @Test
    void aSlackThatIsSilentTakesNothingFromUs() {
        install.install("T7");
        slack.answer("auth.test", call -> StubSlack.Reply.status(503));

        install.tell("T7", "Ev1", UNINSTALLED);
        install.desk.entrance.tick();
        assertThat(install.command("T7", "U1", "words").body()).contains("Kept.");

        slack.answer("auth.test", "{\"ok\":false,\"error\":\"account_inactive\"}");
        install.desk.entrance.tick();
        assertThat(install.command("T7", "U1", "words").body()).contains("not set up");
    }

    @Test
    void tokensThatLiveTwelveHoursAreRenewedAheadAndOnlyOnce() {
        expiring();
        install.install("T7");
        install.desk.entrance.tick();
        assertThat(slack.calls("oauth.v2.access")).hasSize(1);

        install.desk.clock.move(Duration.ofHours(11));
        install.desk.entrance.tick();
        install.desk.entrance.tick();

        assertThat(slack.calls("oauth.v2.access")).hasSize(2);
        assertThat(slack.calls("oauth.v2.access").get(1).arguments())
                .containsEntry("grant_type", "refresh_token")
                .containsEntry("refresh_token", "xoxe-1-first");
        write("T7", "Ev1");
        assertThat(install.tokensOfMessages()).containsExactly("Bearer xoxb-second");
    }

    @Test
    void whoIsRenewingATokenIsNotDisturbed() {
        expiring();
        install.install("T7");
        Installation installation = install.stored("T7").orElseThrow();
        assertThat(install.desk.platform.installations().takeRenewal(installation, Duration.ofSeconds(30)))
                .isTrue();

        install.desk.clock.move(Duration.ofHours(11));
        assertThat(install.desk.platform.installations().takeRenewal(installation, Duration.ofSeconds(30)))
                .isTrue();
        install.desk.entrance.tick();

        assertThat(slack.calls("oauth.v2.access")).hasSize(1);
        write("T7", "Ev1");
        assertThat(install.tokensOfMessages()).containsExactly("Bearer xoxb-token-of-T7");
    }

    @Test
    void aTokenThatEndedWhileRippleWasStoppedIsRenewedByWhoeverNeedsIt() {
        expiring();
        install.install("T7");
        install.desk.clock.move(Duration.ofHours(30));

        write("T7", "Ev1");

        assertThat(install.tokensOfMessages()).containsExactly("Bearer xoxb-second");
    }

    @Test
    void aTokenThatEndsOnItsWayIsTriedOnceMoreWithTheNext() {
        expiring();
        install.install("T7");
        slack.answerOnce("chat.postMessage", StubSlack.Reply.ok("{\"ok\":false,\"error\":\"token_expired\"}"));

        write("T7", "Ev1");

        assertThat(install.tokensOfMessages()).containsExactly("Bearer xoxb-token-of-T7", "Bearer xoxb-second");
    }

    private void expiring() {
        slack.answer(
                "oauth.v2.access",
                call -> StubSlack.Reply.ok(
                        call.argument("grant_type").isEmpty()
                                ? InstallDesk.granted(
                                        call.argument("code"),
                                        ",\"refresh_token\":\"xoxe-1-first\",\"expires_in\":43200")
                                : InstallDesk.granted("T7", ",\"refresh_token\":\"xoxe-1-second\",\"expires_in\":43200")
                                        .replace("xoxb-token-of-T7", "xoxb-second")));
    }

    @Test
    void aNewKeySealsWhatTheOldOneSealed() throws Exception {
        install.install("T7");
        String before = install.stored("T7").orElseThrow().token().orElseThrow();

        try (SlackPlatform next = platform(List.of(InstallDesk.NEW_KEY, InstallDesk.KEY));
                SlackEntrance entrance = entrance(next)) {
            entrance.tick();
        }

        Installation after = install.stored("T7").orElseThrow();
        assertThat(after.token().orElseThrow()).isNotEqualTo(before);
        assertThat(new Sealing(List.of(InstallDesk.NEW_KEY))
                        .open(
                                after.program(),
                                Sealing.What.BOT_TOKEN,
                                after.token().get()))
                .contains("xoxb-token-of-T7");
    }

    @Test
    void aWrongKeyOrASlackThatRenewsNothingCostsNobodyTheirToken() throws Exception {
        expiring();
        install.install("T7");
        String before = install.stored("T7").orElseThrow().token().orElseThrow();
        write("T7", "Ev1");
        try (SlackPlatform wrong = platform(List.of(InstallDesk.NEW_KEY));
                SlackEntrance entrance = entrance(wrong)) {
            entrance.tick();
            assertThat(wrong.tokenKeys().problemOfAll())
                    .get()
                    .asString()
                    .contains("The token of 1 workspace cannot be opened with RIPPLE_TOKEN_KEY");
        }
        assertThat(install.desk.platform.tokenKeys().problem()).isEmpty();
        assertThat(install.stored("T7").orElseThrow().token()).contains(before);

        slack.answer("oauth.v2.access", call -> StubSlack.Reply.status(503));
        install.desk.clock.move(Duration.ofHours(13));
        install.desk.entrance.tick();
        assertThat(install.tokensOfMessages()).isEmpty();
        assertThat(install.stored("T7").orElseThrow().token()).contains(before);

        expiring();
        install.desk.clock.move(Duration.ofHours(1));
        assertThat(install.tokensOfMessages()).containsExactly("Bearer xoxb-second");
    }

    @Test
    void theTokenOfTheEnvironmentServesItsOwnWorkspaceOnly() throws Exception {
        try (InstallDesk both = new InstallDesk(Optional.of("xoxb-environment"))) {
            both.desk.entrance.tick();
            both.install("T7");
            both.tell("T1", "Ev1", Payload.written("U1", "hello"));
            assertThat(both.tokensOfMessages()).containsExactly("Bearer xoxb-environment");
            both.tell("T7", "Ev2", Payload.written("U1", "hello"));
            assertThat(both.tokensOfMessages()).containsExactly("Bearer xoxb-environment", "Bearer xoxb-token-of-T7");

            both.desk.slack.answerOnce("auth.test", StubSlack.Reply.ok("{\"ok\":false,\"error\":\"token_revoked\"}"));
            both.tell("T7", "Ev3", UNINSTALLED);
            assertThat(both.command("T7", "U1", "words").body()).contains("not set up");
            assertThat(both.command("T9", "U1", "words").body()).contains("not set up");
            assertThat(both.command("T1", "U1", "words").body()).contains("Kept.");
            assertThat(both.desk.platform.connection().problem()).isEmpty();
        }
    }

    private SlackEntrance entrance(SlackPlatform platform) {
        return new SlackEntrance(platform, new Handlers(), install.desk.outbox, new IdentifierGuard());
    }

    private SlackPlatform platform(List<String> keys) {
        SlackSettings settings = new SlackSettings(
                slack.address(),
                Optional.empty(),
                EdgeDesk.SECRET,
                install.desk.platform.settings().home(),
                EdgeDesk.SLOW_MACHINE,
                Optional.of(InstallDesk.settings(keys)));
        return new SlackPlatform(
                settings,
                install.desk.database.transactions(),
                install.desk.people,
                install.desk.clock,
                new SimpleMeterRegistry());
    }
}
