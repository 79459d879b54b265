package ripple.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.slack.EdgeDesk;
import ripple.slack.StubSlack;
import ripple.slack.platform.Installation;
import ripple.slack.platform.Sealing;

/** The way to Slack and back, by which a workspace takes Ripple in. */
class InstallTest {

    private InstallDesk install;

    @BeforeEach
    void open() throws Exception {
        install = new InstallDesk();
    }

    @AfterEach
    void close() throws Exception {
        install.close();
    }

    @Test
    void theFirstPageSaysWhatRippleAsksForAndHarmsNobody() {
        HttpResponse<String> page =
                install.desk.send(HttpRequest.newBuilder(install.desk.address().resolve(SlackInstall.PATH)));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "<html lang=\"en\">", "<h1>Add Ripple to your Slack workspace</h1>", "chat:write", "test mode")
                .doesNotContain("<script", "see Ripple's documentation");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whoWantsRippleIsSentToSlackWithAStateOfTheirOwn() {
        HttpResponse<String> sent = install.begin();
        HttpResponse<String> another = install.begin();

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location").orElseThrow())
                .startsWith(install.desk.slack.address().authorization() + "?");
        assertThat(InstallDesk.question(sent))
                .containsEntry("client_id", "111.222")
                .containsEntry("scope", "commands,chat:write,users:read")
                .containsEntry("redirect_uri", "https://ripple.example.org/slack/oauth_redirect");
        assertThat(InstallDesk.state(sent)).hasSize(43).isNotEqualTo(InstallDesk.state(another));
        assertThat(sent.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/slack/oauth_redirect");
    }

    @Test
    void aFormOnSomebodyElsesPageBeginsNothing() {
        HttpResponse<String> answer =
                install.desk.send(HttpRequest.newBuilder(install.desk.address().resolve(SlackInstall.PATH))
                        .header("Origin", "https://elsewhere.example.org")
                        .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void backFromSlackRippleIsThere() {
        assertThat(install.command("T7", "U1", "before").body()).contains("not set up");

        HttpResponse<String> page = install.install("T7");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Ripple is in your workspace", "/ripple");
        StubSlack.Call exchange = install.desk.slack.calls("oauth.v2.access").get(0);
        assertThat(exchange.arguments())
                .containsEntry("code", "T7")
                .containsEntry("client_id", "111.222")
                .containsEntry("client_secret", "client-secret-1")
                .containsEntry("redirect_uri", "https://ripple.example.org/slack/oauth_redirect");
        assertThat(exchange.authorization()).isEqualTo("null");
        assertThat(install.command("T7", "U1", "after").body()).contains("Kept.");
        assertThat(install.desk.installers).hasSize(1);
        List<String> acts = install.desk
                .database
                .transactions()
                .read(transaction -> transaction.store(Entries.class).acts());
        assertThat(acts)
                .containsExactly("person:" + install.desk.installers.get(0).value() + " workspace.installed");
    }

    @Test
    void theTokenLiesInTheDatabaseSealedOnly() {
        install.install("T7");

        Installation stored = install.stored("T7").orElseThrow();
        assertThat(stored.token().orElseThrow()).doesNotContain("xoxb");
        assertThat(new Sealing(List.of(InstallDesk.KEY))
                        .open(
                                stored.program(),
                                Sealing.What.BOT_TOKEN,
                                stored.token().get()))
                .contains("xoxb-token-of-T7");
        assertThat(stored.toString()).doesNotContain(stored.token().get());
    }

    @Test
    void aStateServesOnce() {
        HttpResponse<String> sent = install.begin();
        String state = InstallDesk.state(sent);
        String cookie = InstallDesk.cookie(sent);
        install.back(state, cookie, "code=T7");

        HttpResponse<String> again = install.back(state, cookie, "code=T8");

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("Please start once more");
        assertThat(install.desk.slack.calls("oauth.v2.access")).hasSize(1);
        assertThat(install.stored("T8")).isEmpty();
    }

    @Test
    void aStateServesOnlyTheBrowserThatBeganAndOnlyForTenMinutes() {
        HttpResponse<String> ours = install.begin();
        HttpResponse<String> theirs = install.begin();

        assertThat(install.back(InstallDesk.state(ours), "", "code=T7").statusCode())
                .isEqualTo(400);
        assertThat(install.back(InstallDesk.state(ours), InstallDesk.cookie(theirs), "code=T7")
                        .statusCode())
                .isEqualTo(400);
        assertThat(install.back("made-up", "ripple-install=made-up", "code=T7").statusCode())
                .isEqualTo(400);
        install.desk.clock.move(Duration.ofMinutes(11));
        assertThat(install.back(InstallDesk.state(ours), InstallDesk.cookie(ours), "code=T7")
                        .statusCode())
                .isEqualTo(400);
        assertThat(install.desk.slack.calls("oauth.v2.access")).isEmpty();
    }

    @Test
    void onlyTheHashOfAStateIsKept() {
        String state = InstallDesk.state(install.begin());

        List<String> kept = install.desk
                .database
                .transactions()
                .read(transaction -> transaction.store(Entries.class).states());
        assertThat(kept).hasSize(1).doesNotContain(state);
    }

    @Test
    void whoSaysNoAtSlackReadsThatNothingChanged() {
        HttpResponse<String> sent = install.begin();

        HttpResponse<String> page =
                install.back(InstallDesk.state(sent), InstallDesk.cookie(sent), "error=access_denied");

        assertThat(page.body()).contains("Ripple was not added", "nothing has changed");
        assertThat(install.desk.slack.calls("oauth.v2.access")).isEmpty();
    }

    @Test
    void whatSlackRefusesOrDoesNotAnswerChangesNothingAndIsSaidSo() {
        install.desk.slack.answerOnce(
                "oauth.v2.access", StubSlack.Reply.ok("{\"ok\":false,\"error\":\"bad_client_secret\"}"));
        assertThat(install.install("T7").body()).contains("Slack did not let Ripple in");

        install.desk.slack.answerOnce("oauth.v2.access", StubSlack.Reply.status(503));
        assertThat(install.install("T7").body()).contains("Slack did not answer");

        install.desk.slack.answerOnce("oauth.v2.access", StubSlack.Reply.ok("{\"ok\":true,\"team\":7}"));
        assertThat(install.install("T7").statusCode()).isEqualTo(502);
        assertThat(install.stored("T7")).isEmpty();
    }

    @Test
    void toAskWhetherThePageIsThereUsesNothingUp() {
        HttpResponse<String> sent = install.begin();
        String question = "?state=" + InstallDesk.state(sent) + "&code=T7";
        install.desk.send(HttpRequest.newBuilder(install.desk.address().resolve(SlackInstall.RETURN + question))
                .header("Cookie", InstallDesk.cookie(sent))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(install.back(InstallDesk.state(sent), InstallDesk.cookie(sent), "code=T7")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anOrganizationThatTookRippleInIsServedInAllItsWorkspaces() {
        install.desk.slack.answer(
                "oauth.v2.access",
                InstallDesk.granted("E7", "")
                        .replace(
                                "\"team\":{\"id\":\"E7\",\"name\":\"Hospital <E7>\"},\"enterprise\":null",
                                "\"team\":null,\"enterprise\":{\"id\":\"E7\"}")
                        .replace("\"is_enterprise_install\":false", "\"is_enterprise_install\":true"));
        install.install("E7");

        String answer = install.desk
                .send(EdgeDesk.form(Map.of(
                        "command",
                        "/idea",
                        "team_id",
                        "T70",
                        "enterprise_id",
                        "E7",
                        "user_id",
                        "U1",
                        "trigger_id",
                        "1")))
                .body();

        assertThat(answer).contains("Kept.");
        assertThat(install.command("T70", "U1", "without organization").body()).contains("not set up");
    }

    /** Looks into the tables. */
    interface Entries {
        @SqlQuery("SELECT actor || ' ' || act FROM audit_entries ORDER BY program_id, number")
        List<String> acts();

        @SqlQuery("SELECT state_hash FROM slack_install_states")
        List<String> states();
    }
}
