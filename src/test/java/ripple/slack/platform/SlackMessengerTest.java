package ripple.slack.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.outbox.Attachment;
import ripple.outbox.Delivery;
import ripple.outbox.Lookup;
import ripple.outbox.Message;
import ripple.outbox.Parcel;
import ripple.outbox.Part;
import ripple.outbox.Recipient;
import ripple.outbox.Refusal;
import ripple.outbox.Scope;
import ripple.outbox.Section;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.slack.EdgeDesk;
import ripple.slack.SlackContract;
import ripple.slack.StubSlack;
import ripple.slack.act.Handlers;

/** How messages leave, and what Slack's answers mean. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackMessengerTest {

    private EdgeDesk desk;
    private ProgramId program = new ProgramId(0);
    private PersonId ana = new PersonId(0);
    private PersonId ben = new PersonId(0);

    @BeforeAll
    void open() throws Exception {
        desk = new EdgeDesk(new Handlers());
        program = desk.platform.book().openProgram("T1");
    }

    @BeforeEach
    void reset() {
        desk.slack.reset();
        desk.clock.move(Duration.ofMinutes(10));
        ana = desk.platform
                .book()
                .meet(program, "UANA" + desk.clock.instant().getEpochSecond())
                .person();
        ben = desk.platform
                .book()
                .meet(program, "UBEN" + desk.clock.instant().getEpochSecond())
                .person();
    }

    @AfterAll
    void close() throws Exception {
        desk.close();
    }

    private Parcel parcel(Recipient to, Optional<String> replaces) {
        Message message = Message.of(Section.of(new Part.Words("Saved: "), new Part.Typed("<!here> & co")));
        return new Parcel(1, program, to, message, replaces, "mark-1", Instant.parse("2026-11-23T10:00:00Z"));
    }

    private Parcel toAna() {
        return parcel(new Recipient.OnePerson(ana), Optional.empty());
    }

    private Delivery deliver(Parcel parcel) {
        return desk.platform.messenger().deliver(parcel);
    }

    @Test
    void aDirectMessageOpensItsConversationOnce() {
        assertThat(deliver(toAna())).isEqualTo(new Delivery.Sent("D1/1700000000.000100"));
        deliver(toAna());

        assertThat(desk.slack.calls("conversations.open")).hasSize(1);
        assertThat(desk.slack.calls("conversations.open").get(0).argument("users"))
                .startsWith("UANA");
        assertThat(desk.slack.calls("chat.postMessage")).hasSize(2);
    }

    @Test
    void aMessageCarriesTextBlocksAndOurMarkAndUnfurlsNothing() {
        deliver(toAna());

        StubSlack.Call call = desk.slack.calls("chat.postMessage").get(0);
        assertThat(call.argument("channel")).isEqualTo("D1");
        assertThat(call.argument("text")).isEqualTo("Saved: &lt;!here&gt; &amp; co");
        assertThat(call.argument("metadata"))
                .isEqualTo("{\"event_type\":\"ripple_message\",\"event_payload\":{\"id\":\"mark-1\"}}");
        assertThat(Map.of("unfurl_links", "false", "unfurl_media", "false", "link_names", "false"))
                .allSatisfy((name, value) -> assertThat(call.argument(name)).isEqualTo(value));
        assertThat(SlackContract.tree(call.argument("blocks"))
                        .get(0)
                        .path("type")
                        .asText())
                .isEqualTo("rich_text");
    }

    @Test
    void aGroupIsOneConversationOfAll() {
        deliver(parcel(new Recipient.Group(List.of(ben, ana)), Optional.empty()));

        assertThat(desk.slack.calls("conversations.open").get(0).argument("users"))
                .matches("UANA\\d+,UBEN\\d+");
    }

    @Test
    void aChannelNeedsNoOpening() {
        assertThat(deliver(parcel(new Recipient.Channel("C42"), Optional.empty())))
                .isEqualTo(new Delivery.Sent("C42/1700000000.000100"));
        assertThat(desk.slack.calls("conversations.open")).isEmpty();
    }

    @Test
    void anEditGoesWhereTheMessageStands() {
        Delivery edited = deliver(parcel(new Recipient.OnePerson(ana), Optional.of("D9/1600000000.000100")));

        assertThat(edited).isEqualTo(new Delivery.Sent("D9/1600000000.000100"));
        StubSlack.Call call = desk.slack.calls("chat.update").get(0);
        assertThat(call.argument("channel")).isEqualTo("D9");
        assertThat(call.argument("ts")).isEqualTo("1600000000.000100");
        assertThat(desk.slack.calls("chat.postMessage")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "not_in_channel, PLACE_UNREACHABLE",
        "is_archived, PLACE_UNREACHABLE",
        "user_disabled, PERSON_UNREACHABLE",
        "user_not_found, PERSON_UNREACHABLE",
        "messages_tab_disabled, PERSON_UNREACHABLE",
        "invalid_blocks, OUR_DEFECT",
        "msg_blocks_too_long, OUR_DEFECT",
        "a_name_of_next_year, OUR_DEFECT",
        "token_revoked, PROGRAM_STOPPED",
        "account_inactive, PROGRAM_STOPPED",
        "app_uninstalled, PROGRAM_STOPPED",
        "invalid_auth, PROGRAM_STOPPED",
        "missing_scope, PROGRAM_STOPPED"
    })
    void refusalsHaveOneMeaning(String error, Refusal meaning) {
        desk.slack.answer("chat.postMessage", "{\"ok\":false,\"error\":\"" + error + "\"}");
        assertThat(deliver(toAna())).isEqualTo(new Delivery.Refused(meaning));

        desk.slack.answer("conversations.open", "{\"ok\":false,\"error\":\"" + error + "\"}");
        assertThat(deliver(parcel(new Recipient.OnePerson(ben), Optional.empty())))
                .isEqualTo(new Delivery.Refused(meaning));
    }

    @Test
    void aRememberedConversationThatIsGoneIsOpenedAnew() {
        deliver(toAna());
        desk.slack.answerOnce("chat.postMessage", StubSlack.Reply.ok("{\"ok\":false,\"error\":\"channel_not_found\"}"));

        assertThat(deliver(toAna())).isEqualTo(new Delivery.NotSent("conversation-gone"));
        assertThat(deliver(toAna())).isInstanceOf(Delivery.Sent.class);
        assertThat(desk.slack.calls("conversations.open")).hasSize(2);
    }

    @Test
    void aNewConversationThatIsGoneIsRefused() {
        desk.slack.answer("chat.postMessage", "{\"ok\":false,\"error\":\"channel_not_found\"}");

        assertThat(deliver(toAna())).isEqualTo(new Delivery.Refused(Refusal.PLACE_UNREACHABLE));
    }

    @Test
    void somebodyNotInTheAddressBookCannotBeReached() {
        assertThat(deliver(parcel(new Recipient.OnePerson(new PersonId(999_999)), Optional.empty())))
                .isEqualTo(new Delivery.Refused(Refusal.PERSON_UNREACHABLE));
    }

    @Test
    void tooManyRequestsRestTheMethod() {
        desk.slack.answerOnce("chat.postMessage", new StubSlack.Reply(429, "", Map.of("Retry-After", "7")));

        assertThat(deliver(toAna())).isEqualTo(new Delivery.Later(Duration.ofSeconds(7), Scope.METHOD));
    }

    @Test
    void tooManyOpeningsRestOnlyWhatMustBeOpened() {
        desk.slack.answerOnce("conversations.open", new StubSlack.Reply(429, "", Map.of("Retry-After", "7")));

        assertThat(deliver(toAna())).isEqualTo(new Delivery.Later(Duration.ofSeconds(7), Scope.CONVERSATION));
        assertThat(deliver(parcel(new Recipient.Channel("C1"), Optional.empty())))
                .isInstanceOf(Delivery.Sent.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500, 503})
    void whatMayHaveArrivedIsUnclear(int status) {
        desk.slack.answerOnce("chat.postMessage", StubSlack.Reply.status(status));

        assertThat(deliver(toAna())).isInstanceOf(Delivery.Unclear.class);
    }

    @Test
    void troubleInOpeningSaysNothing() {
        desk.slack.answerOnce("conversations.open", StubSlack.Reply.status(500));

        assertThat(deliver(toAna())).isInstanceOf(Delivery.NotSent.class);
    }

    @Test
    void aMessageIsFoundAgainByItsMark() {
        deliver(toAna());
        desk.slack.answer("conversations.history", """
                {"ok":true,"messages":[{"ts":"3.0","text":"x"},
                 {"ts":"2.0","metadata":{"event_type":"another","event_payload":{"id":"mark-1"}}},
                 {"ts":"1.0","metadata":{"event_type":"ripple_message","event_payload":{"id":"mark-1"}}}]}
                """);

        assertThat(desk.platform.messenger().find(toAna())).isEqualTo(new Lookup.Found("D1/1.0"));
        StubSlack.Call call = desk.slack.calls("conversations.history").get(0);
        assertThat(call.argument("include_all_metadata")).isEqualTo("true");
        assertThat(Double.parseDouble(call.argument("oldest")))
                .isLessThan((double) Instant.parse("2026-11-23T10:00:00Z").getEpochSecond());
    }

    @Test
    void theNextPageIsLookedAt() {
        deliver(toAna());
        desk.slack.answerOnce(
                "conversations.history",
                StubSlack.Reply.ok("{\"ok\":true,\"messages\":[],\"response_metadata\":{\"next_cursor\":\"page2\"}}"));

        assertThat(desk.platform.messenger().find(toAna())).isInstanceOf(Lookup.NotThere.class);
        assertThat(desk.slack.calls("conversations.history").get(1).argument("cursor"))
                .isEqualTo("page2");
    }

    @Test
    void whereNothingWasEverSaidNothingArrived() {
        assertThat(desk.platform.messenger().find(toAna())).isInstanceOf(Lookup.NotThere.class);
        assertThat(desk.slack.calls("conversations.history")).isEmpty();
    }

    @Test
    void elsewhereOneMayNotLook() {
        assertThat(desk.platform.messenger().find(parcel(new Recipient.Channel("C1"), Optional.empty())))
                .isInstanceOf(Lookup.CannotLook.class);
        assertThat(desk.platform.messenger().find(parcel(new Recipient.Group(List.of(ana, ben)), Optional.empty())))
                .isInstanceOf(Lookup.CannotLook.class);
        assertThat(desk.slack.calls()).isEmpty();
    }

    @Test
    void lookingMayHaveToWaitOrBeForbidden() {
        deliver(toAna());
        desk.slack.answerOnce("conversations.history", StubSlack.Reply.status(500));
        assertThat(desk.platform.messenger().find(toAna())).isInstanceOf(Lookup.NotNow.class);

        desk.slack.answer("conversations.history", "{\"ok\":false,\"error\":\"missing_scope\"}");
        assertThat(desk.platform.messenger().find(toAna())).isInstanceOf(Lookup.CannotLook.class);
    }

    private Parcel withFile(Recipient to) {
        Message message = Message.of(Section.of("Well done & thank you")
                .with(new Attachment(new byte[] {1, 2, 3}, "certificate-7.pdf", "Certificate of a mentorship")));
        return new Parcel(1, program, to, message, Optional.empty(), "mark-1", Instant.parse("2026-11-23T10:00:00Z"));
    }

    private void announceUploads() {
        String address = desk.slack.address().api().resolve("../upload/F1").toString();
        desk.slack.answer(
                "files.getUploadURLExternal", "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"" + address + "\"}");
        desk.slack.answer("files.completeUploadExternal", "{\"ok\":true,\"files\":[{\"id\":\"F1\"}]}");
    }

    @Test
    void aFileGoesWithItsWordsInThreeCalls() {
        announceUploads();

        assertThat(deliver(withFile(new Recipient.OnePerson(ana))))
                .isEqualTo(new Delivery.Sent("D1/certificate-7.pdf"));
        StubSlack.Call announced =
                desk.slack.calls("files.getUploadURLExternal").get(0);
        assertThat(announced.argument("filename")).isEqualTo("certificate-7.pdf");
        assertThat(announced.argument("length")).isEqualTo("3");
        assertThat(announced.argument("alt_txt")).isEqualTo("Certificate of a mentorship");
        assertThat(desk.slack.calls("upload/F1").get(0).body()).isEqualTo("\u0001\u0002\u0003");
        assertThat(desk.slack.calls("upload/F1").get(0).authorization()).isEqualTo("null");
        StubSlack.Call shared = desk.slack.calls("files.completeUploadExternal").get(0);
        assertThat(shared.argument("channel_id")).isEqualTo("D1");
        assertThat(shared.argument("initial_comment")).isEqualTo("Well done &amp; thank you");
        assertThat(shared.argument("files")).isEqualTo("[{\"id\":\"F1\",\"title\":\"Certificate of a mentorship\"}]");
        assertThat(desk.slack.calls("chat.postMessage")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/upload", "not an address", ""})
    void aFileGoesNowhereButToSlack(String address) {
        desk.slack.answer(
                "files.getUploadURLExternal", "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"" + address + "\"}");

        assertThat(deliver(withFile(new Recipient.OnePerson(ana)))).isInstanceOf(Delivery.NotSent.class);
        assertThat(desk.slack.calls("files.completeUploadExternal")).isEmpty();
    }

    @Test
    void aFileIsInDoubtOnlyOnceItCouldBeSeen() {
        announceUploads();
        desk.slack.answerOnce("upload/F1", StubSlack.Reply.status(500));
        assertThat(deliver(withFile(new Recipient.OnePerson(ana)))).isInstanceOf(Delivery.NotSent.class);

        desk.slack.answerOnce("files.completeUploadExternal", StubSlack.Reply.status(500));
        assertThat(deliver(withFile(new Recipient.OnePerson(ana)))).isInstanceOf(Delivery.Unclear.class);
    }

    @Test
    void aFileIsFoundAgainByItsName() {
        announceUploads();
        deliver(withFile(new Recipient.OnePerson(ana)));
        desk.slack.answer("conversations.history", """
                {"ok":true,"messages":[{"ts":"3.0","files":[{"name":"certificate-8.pdf"}]},
                 {"ts":"2.0","files":[{"name":"certificate-7.pdf"}]}]}
                """);

        assertThat(desk.platform.messenger().find(withFile(new Recipient.OnePerson(ana))))
                .isEqualTo(new Lookup.Found("D1/2.0"));
    }

    @Test
    void aScopeThatOnlySomeMessagesNeedStopsOnlyThose() {
        desk.slack.answer("files.getUploadURLExternal", "{\"ok\":false,\"error\":\"missing_scope\"}");
        assertThat(deliver(withFile(new Recipient.OnePerson(ana))))
                .isEqualTo(new Delivery.Refused(Refusal.PLACE_UNREACHABLE));

        desk.slack.answer("conversations.open", "{\"ok\":false,\"error\":\"missing_scope\"}");
        assertThat(deliver(parcel(new Recipient.Group(List.of(ben, ana)), Optional.empty())))
                .isEqualTo(new Delivery.Refused(Refusal.PLACE_UNREACHABLE));
    }
}
