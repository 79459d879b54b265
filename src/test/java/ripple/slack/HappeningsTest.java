package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.database.BusyException;
import ripple.people.Person;
import ripple.people.Standing;
import ripple.slack.act.Asker;
import ripple.slack.act.Handlers;
import ripple.slack.install.InstallDesk;
import ripple.slack.platform.AddressBookCareStore;
import ripple.slack.platform.SlackPlatform;
import ripple.slack.platform.SlackSettings;

/** What Slack tells by itself. */
class HappeningsTest {

    private final List<Asker> opened = new CopyOnWriteArrayList<>();
    private volatile Optional<RuntimeException> trouble = Optional.empty();
    private EdgeDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new EdgeDesk(new Handlers().homeOpened(this::opened));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private void opened(Asker asker) {
        opened.add(asker);
        trouble.ifPresent(thrown -> {
            throw thrown;
        });
    }

    private HttpResponse<String> tell(String id, String event) {
        return desk.send(Payload.event(id, event));
    }

    private List<StubSlack.Call> sent() {
        while (desk.dispatcher.tick() > 0) {
            desk.clock.move(java.time.Duration.ofSeconds(2));
        }
        return desk.slack.calls("chat.postMessage");
    }

    private static String homeOpened(String tab) {
        return "{\"type\":\"app_home_opened\",\"user\":\"U1\",\"channel\":\"D1\",\"tab\":\"" + tab + "\"}";
    }

    @Test
    void theHomePageIsShownToWhoOpensIt() {
        assertThat(tell("Ev1", homeOpened("home")).statusCode()).isEqualTo(200);
        tell("Ev2", homeOpened("messages"));

        assertThat(opened).extracting(Asker::userId).containsExactly("U1");
    }

    @Test
    void whoMayNotTakePartReadsSoOnTheHomePage() {
        desk.slack.answer("users.info", "{\"ok\":true,\"user\":{\"id\":\"U1\",\"is_restricted\":true}}");
        tell("Ev1", homeOpened("home"));
        desk.entrance.tick();

        tell("Ev2", homeOpened("home"));

        assertThat(opened).hasSize(1);
        assertThat(desk.slack.calls("views.publish").get(0).argument("view")).contains("As a guest");
    }

    @Test
    void whatCouldNotBeDoneIsAskedForAgain() {
        trouble = Optional.of(new BusyException("full"));

        assertThat(tell("Ev1", homeOpened("home")).statusCode()).isEqualTo(503);
    }

    @Test
    void whoWritesToRippleHearsWhatItCanDoAndNothingIsEchoedOrKept() {
        tell("Ev1", Payload.written("U1", "My secret thought"));

        StubSlack.Call answer = sent().get(0);
        assertThat(answer.argument("text")).contains("I am a program").doesNotContain("secret");
        assertThat(answer.argument("blocks"))
                .contains("idea.share", "ripple.help")
                .doesNotContain("secret");
    }

    @Test
    void theSameEventOnceMoreIsAnsweredOnce() {
        tell("Ev1", Payload.written("U1", "hello"));
        tell("Ev1", Payload.written("U1", "hello"));
        tell("Ev2", Payload.written("U1", "hello again"));

        assertThat(sent()).hasSize(2);
    }

    @Test
    void whatMayIdentifyAPatientIsWarnedOfInPrivate() {
        tell("Ev1", Payload.written("U1", "Her number is 123-45-6789"));

        assertThat(sent().get(0).argument("text"))
                .contains("could tell who a patient is", "please delete")
                .doesNotContain("6789");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"message\",\"channel_type\":\"im\",\"channel\":\"D1\",\"user\":\"U1\",\"bot_id\":\"B9\",\"text\":\"x\"}",
                "{\"type\":\"message\",\"channel_type\":\"im\",\"channel\":\"D1\",\"user\":\"UBOT\",\"text\":\"x\"}",
                "{\"type\":\"message\",\"channel_type\":\"im\",\"subtype\":\"message_changed\",\"hidden\":true,\"message\":{\"user\":\"U1\"}}",
                "{\"type\":\"message\",\"channel_type\":\"im\",\"subtype\":\"message_deleted\",\"user\":\"U1\"}",
                "{\"type\":\"message\",\"channel_type\":\"im\",\"subtype\":\"bot_message\",\"user\":\"U1\",\"text\":\"x\"}",
                "{\"type\":\"message\",\"channel_type\":\"channel\",\"channel\":\"C1\",\"user\":\"U1\",\"text\":\"x\"}",
                "{\"type\":\"message\",\"channel_type\":\"im\",\"channel\":\"D1\",\"text\":\"x\"}",
                "{\"type\":\"message\"}",
                "{\"type\":\"message\",\"channel\":null,\"user\":null,\"text\":null}",
                "{\"type\":\"message\",\"channel_type\":\"im\",\"user\":{\"id\":\"U1\"},\"text\":7}",
                "{\"type\":\"app_home_opened\"}",
                "{\"type\":\"user_change\"}",
                "{\"type\":\"user_change\",\"user\":{}}",
                "{\"type\":\"user_change\",\"user\":{\"id\":\"UNKNOWN\"}}",
                "{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U1\"]}}",
                "{\"type\":\"something_new\",\"anything\":[1,2,{}]}",
                "{}"
            })
    void whatIsNothingOfOursIsTakenSilently(String event) {
        desk.entrance.tick();

        assertThat(tell("Ev1", event).statusCode()).isEqualTo(200);
        assertThat(sent()).isEmpty();
        assertThat(opened).isEmpty();
        assertThat(desk.platform.connection().problem()).isEmpty();
    }

    @Test
    void aPictureWithWordsIsAMessageToo() {
        tell(
                "Ev1",
                "{\"type\":\"message\",\"subtype\":\"file_share\",\"channel_type\":\"im\",\"channel\":\"D1\",\"user\":\"U1\",\"text\":\"look\"}");

        assertThat(sent()).hasSize(1);
    }

    @Test
    void aChangedNameAndZoneAreLearned() {
        tell("Ev1", homeOpened("home"));

        tell(
                "Ev2",
                "{\"type\":\"user_change\",\"user\":{\"id\":\"U1\",\"team_id\":\"T1\",\"real_name\":\"Ana Ruiz\",\"tz\":\"Europe/Madrid\"}}");

        Person known = person();
        assertThat(known.name()).isEqualTo("Ana Ruiz");
        assertThat(known.zone()).hasToString("Europe/Madrid");
        assertThat(known.standing()).isEqualTo(Standing.MEMBER);
    }

    /** The command {@code erase} runs in another process: this one still has the contact in its memory. */
    @Test
    void theNameOfWhoWasErasedDoesNotComeBack() {
        tell("Ev0", homeOpened("home"));
        tell("Ev1", homeOpened("home"));
        desk.entrance.tick();
        Asker asker = opened.get(0);
        desk.database.transactions().use(transaction -> {
            transaction.store(AddressBookCareStore.class).forgetPerson(asker.program(), asker.person());
            desk.people.forget(transaction, asker.program(), asker.person());
        });

        tell(
                "Ev2",
                "{\"type\":\"user_change\",\"user\":{\"id\":\"U1\",\"team_id\":\"T1\",\"real_name\":\"Ana Ruiz\"}}");

        assertThat(person().name()).isEmpty();
    }

    @Test
    void whoLeftIsRememberedByNameOnly() {
        tell("Ev1", homeOpened("home"));

        tell("Ev2", "{\"type\":\"user_change\",\"user\":{\"id\":\"U1\",\"deleted\":true,\"real_name\":\"Ana Ruiz\"}}");
        tell("Ev3", homeOpened("home"));

        assertThat(person().standing()).isEqualTo(Standing.DEACTIVATED);
        assertThat(person().name()).isEqualTo("Ana Ruiz");
        assertThat(opened).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"type\":\"app_uninstalled\"}", "{\"type\":\"tokens_revoked\",\"tokens\":{\"bot\":[\"UBOT\"]}}"
            })
    void whenRippleIsTakenOutNothingIsSentAndEverythingIsKept(String event) {
        desk.entrance.tick();
        tell("Ev1", homeOpened("home"));

        tell("Ev2", event);
        tell("Ev3", Payload.written("U1", "hello"));

        assertThat(sent()).isEmpty();
        assertThat(desk.platform.connection().problem()).isPresent();
        List<String> acts = desk.database
                .transactions()
                .read(transaction ->
                        transaction.store(InstallDesk.Entries.class).acts());
        assertThat(acts).filteredOn(act -> act.contains("workspace.removed")).hasSize(1);
        assertThat(person().standing()).isIn(Standing.UNKNOWN, Standing.MEMBER);
    }

    @Test
    void whenRippleComesBackWhatWaitedIsSent() throws Exception {
        desk.entrance.tick();
        tell("Ev1", "{\"type\":\"app_uninstalled\"}");
        tell("Ev2", Payload.written("U1", "hello"));
        assertThat(sent()).isEmpty();

        SlackSettings settings = desk.platform.settings();
        try (SlackPlatform again = new SlackPlatform(
                        settings,
                        desk.database.transactions(),
                        desk.people,
                        desk.clock,
                        new io.micrometer.core.instrument.simple.SimpleMeterRegistry());
                SlackEntrance entrance =
                        new SlackEntrance(again, new Handlers(), desk.outbox, new ripple.privacy.IdentifierGuard())) {
            entrance.tick();
        }

        assertThat(sent()).hasSize(1);
    }

    private Person person() {
        Asker asker = opened.get(0);
        return desk.people.find(asker.program(), asker.person()).orElseThrow();
    }
}
