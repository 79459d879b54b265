package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.people.Person;
import ripple.people.Profile;
import ripple.people.Standing;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.Handlers;

/** Who may take part, and what becomes of an act while nothing is known of its author yet. */
class DoorTest {

    private final List<Asker> heard = new CopyOnWriteArrayList<>();
    private EdgeDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new EdgeDesk(new Handlers().command("/idea", command -> {
            heard.add(command.asker());
            return Answer.of("Kept.");
        }));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Person person(Asker asker) {
        return desk.people.find(asker.program(), asker.person()).orElseThrow();
    }

    @Test
    void theFirstActOfSomebodyIsKeptBeforeAnythingIsKnownOfThem() {
        desk.slack.answer("users.info", call -> StubSlack.Reply.status(500));

        assertThat(desk.command("words").body()).contains("Kept.");
        assertThat(heard.get(0).who().standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(heard.get(0).who().displayName()).isEqualTo("a colleague");
    }

    @Test
    void nobodyWaitsForSlackBeforeTheActIsKept() {
        List<String> callsBeforeTheAnswer = new CopyOnWriteArrayList<>();
        desk.slack.answer("users.info", call -> StubSlack.Reply.status(503));

        desk.command("words");
        desk.slack.calls().forEach(call -> callsBeforeTheAnswer.add(call.method()));

        assertThat(callsBeforeTheAnswer).doesNotContain("bots.info");
        assertThat(heard).hasSize(1);
    }

    @Test
    void nameAndZoneFollow() {
        desk.command("words");

        desk.entrance.tick();

        Person known = person(heard.get(0));
        assertThat(known.name()).isEqualTo("Ana Pérez");
        assertThat(known.zone()).hasToString("America/Chicago");
        assertThat(known.standing()).isEqualTo(Standing.MEMBER);
    }

    @Test
    void whatSlackDidNotTellIsAskedAgainLaterAndWithGrowingPauses() {
        desk.slack.answer("users.info", call -> StubSlack.Reply.status(500));
        desk.command("words");
        desk.entrance.tick();
        int asked = desk.slack.calls("users.info").size();

        desk.entrance.tick();
        assertThat(desk.slack.calls("users.info")).as("not at once").hasSize(asked);

        desk.slack.reset();
        desk.clock.move(java.time.Duration.ofMinutes(1));
        desk.entrance.tick();
        assertThat(person(heard.get(0)).standing()).isEqualTo(Standing.MEMBER);
    }

    @Test
    void theSamePersonIsMetOnce() {
        desk.command("one");
        desk.command("two");

        assertThat(heard).hasSize(2);
        assertThat(heard.get(0).person()).isEqualTo(heard.get(1).person());
        assertThat(desk.command("U2", "three").statusCode()).isEqualTo(200);
        assertThat(heard.get(2).person()).isNotEqualTo(heard.get(0).person());
        assertThat(heard.get(2).program()).isEqualTo(heard.get(0).program());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"is_restricted\":true', As a guest",
        "'\"is_ultra_restricted\":true', As a guest",
        "'\"is_stranger\":true', in your own workspace",
        "'\"team_id\":\"T9\"', in your own workspace",
        "'\"deleted\":true', switched off"
    })
    void whoMayNotTakePartIsTurnedAwayKindlyOnceItIsKnown(String field, String sentence) {
        desk.slack.answer("users.info", "{\"ok\":true,\"user\":{\"id\":\"U1\",\"name\":\"x\"," + field + "}}");
        desk.command("first");
        desk.entrance.tick();

        assertThat(desk.command("second").body()).contains(sentence).doesNotContain("Kept.");
        assertThat(heard).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"is_bot\":true", "\"is_workflow_bot\":true"})
    void botsAreIgnored(String field) {
        desk.slack.answer("users.info", "{\"ok\":true,\"user\":{\"id\":\"U1\"," + field + "}}");
        desk.command("first");
        desk.entrance.tick();

        assertThat(desk.command("second").body()).isEmpty();
        assertThat(heard).hasSize(1);
    }

    @Test
    void aColleagueOfTheSameOrganizationIsNoStranger() {
        desk.slack.answer(
                "users.info",
                "{\"ok\":true,\"user\":{\"id\":\"U1\",\"team_id\":\"T9\",\"enterprise_user\":{\"id\":\"U1\",\"teams\":[\"T1\",\"T9\"]}}}");
        desk.command("first");
        desk.entrance.tick();

        assertThat(desk.command("second").body()).contains("Kept.");
    }

    @Test
    void somebodyOfAnotherWorkspaceInASharedChannelIsTurnedAwayAtOnce() {
        String press = Payload.messageShortcut("U7", "idea.from-message", desk.slack.responseUrl())
                .replace("\"id\":\"U7\",\"team_id\":\"T1\"", "\"id\":\"U7\",\"team_id\":\"T9\"");

        desk.payload(press);

        assertThat(desk.slack.calls("response/1").get(0).body()).contains("in your own workspace");
    }

    @Test
    void anotherWorkspaceThanThatOfTheTokenIsRefused() {
        desk.entrance.tick();

        String answer = desk.send(EdgeDesk.form(Map.of(
                        "command", "/idea", "team_id", "T9", "user_id", "U1", "text", "words", "trigger_id", "1")))
                .body();

        assertThat(answer).contains("not set up for this workspace", "words");
        assertThat(heard).isEmpty();
    }

    @Test
    void anInstallationOfAWholeOrganizationServesItsWorkspaces() {
        desk.slack.answer(
                "auth.test", "{\"ok\":true,\"team_id\":\"E1\",\"enterprise_id\":\"E1\",\"user_id\":\"UBOT\"}");
        desk.slack.answer(
                "users.info", "{\"ok\":true,\"user\":{\"id\":\"U1\",\"team_id\":\"T1\",\"enterprise_user\":{}}}");
        desk.entrance.tick();

        for (String team : List.of("T1", "T2")) {
            desk.send(EdgeDesk.form(Map.of(
                    "command",
                    "/idea",
                    "team_id",
                    team,
                    "enterprise_id",
                    "E1",
                    "is_enterprise_install",
                    "true",
                    "user_id",
                    "U1",
                    "trigger_id",
                    team)));
        }

        assertThat(heard).hasSize(2);
        assertThat(heard.get(0).program()).isEqualTo(heard.get(1).program());
    }

    @Test
    void aWorkspaceIsServedThoughSlackCannotBeAskedWhoseTokenItIs() {
        desk.slack.answer("auth.test", call -> StubSlack.Reply.status(500));
        desk.entrance.tick();

        assertThat(desk.command("words").body()).contains("Kept.");
        assertThat(desk.platform.connection().problem()).isEmpty();
    }

    @Test
    void aMissingWorkspaceIsThatOfTheToken() {
        desk.entrance.tick();

        desk.send(EdgeDesk.form(Map.of("command", "/idea", "user_id", "U1", "trigger_id", "1")));

        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).teamId()).isEqualTo("T1");
    }

    @Test
    void aRefusedTokenIsAProblemInWords() {
        desk.slack.answer("auth.test", "{\"ok\":false,\"error\":\"invalid_auth\"}");

        desk.entrance.tick();

        assertThat(desk.platform.connection().problem()).contains("Slack refuses the bot token (invalid_auth).");
    }

    @Test
    void standingIsReadFromTheDatabaseAtEveryAct() {
        desk.slack.answer(
                "users.info", call -> StubSlack.Reply.status(500)); // which would tell otherwise, at any moment
        desk.command("first");
        Asker asker = heard.get(0);
        desk.people.learn(
                asker.program(), asker.person(), new Profile("Ana", java.time.ZoneOffset.UTC, Standing.DEACTIVATED));

        assertThat(desk.command("second").body()).contains("switched off", "second");
    }

    @Test
    void slackItselfIsIgnored() {
        assertThat(desk.command("USLACKBOT", "words").body()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void aNameThatPlaysTricksIsCleaned() {
        desk.slack.answer(
                "users.info",
                "{\"ok\":true,\"user\":{\"id\":\"U1\",\"profile\":{\"real_name\":\"\\u202eevil\\u0000\\n"
                        + "x".repeat(200) + "\"}}}");
        desk.command("words");
        desk.entrance.tick();

        assertThat(person(heard.get(0)).name()).startsWith("evil x").hasSize(80);
        assertThat(Optional.of(person(heard.get(0)).zone())).contains(java.time.ZoneOffset.UTC);
    }
}
