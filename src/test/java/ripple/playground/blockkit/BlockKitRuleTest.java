package ripple.playground.blockkit;

import static org.assertj.core.api.Assertions.assertThat;
import static ripple.playground.blockkit.BlockKitLimitTest.findings;
import static ripple.playground.blockkit.Sample.actions;
import static ripple.playground.blockkit.Sample.blocks;
import static ripple.playground.blockkit.Sample.button;
import static ripple.playground.blockkit.Sample.home;
import static ripple.playground.blockkit.Sample.input;
import static ripple.playground.blockkit.Sample.modal;
import static ripple.playground.blockkit.Sample.mrkdwn;
import static ripple.playground.blockkit.Sample.option;
import static ripple.playground.blockkit.Sample.options;
import static ripple.playground.blockkit.Sample.plain;
import static ripple.playground.blockkit.Sample.section;
import static ripple.playground.blockkit.Sample.select;
import static ripple.playground.blockkit.Sample.text;
import static ripple.playground.blockkit.Sample.withAccessory;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.playground.slack.Json;

/** What Slack refuses beyond sizes: kinds, places, what is missing, what is there twice. */
class BlockKitRuleTest {

    @Test
    void acceptsEveryBlockWhereItBelongs() {
        for (String block : Sample.everyBlockForMessages()) {
            assertThat(findings(blocks(block))).as(block).isEmpty();
        }
        for (String element : Sample.everyElementForInputs()) {
            assertThat(findings(modal(blocks(input(element))))).as(element).isEmpty();
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("{'type':'dance'}", "unsupported type: dance [json-pointer:/blocks/0]"),
                Arguments.of("{}", "unsupported type: (none)"),
                Arguments.of("'text'", "unsupported type"),
                Arguments.of("{'type':'section'}", "missing required field: text or fields"),
                Arguments.of("{'type':'divider','color':'red'}", "invalid additional property: color"),
                Arguments.of("{'type':'header','text':" + mrkdwn("x") + "}", "must be of type plain_text, not mrkdwn"),
                Arguments.of(text(""), "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
                Arguments.of(section("'fields':[]"), "no less than 1 items allowed"),
                Arguments.of(
                        section("'text':{'type':'mrkdwn','text':'x','emoji':true}"),
                        "invalid additional property: emoji"),
                Arguments.of(
                        section("'text':{'type':'plain_text','text':'x','verbatim':true}"),
                        "invalid additional property: verbatim"),
                Arguments.of(actions(), "no less than 1 items allowed"),
                Arguments.of(actions("{'type':'plain_text_input'}"), "unsupported type: plain_text_input"),
                Arguments.of(actions("{'type':'image','image_url':'u','alt_text':'a'}"), "unsupported type: image"),
                Arguments.of(actions(button(",'style':'default'")), "must be one of"),
                Arguments.of(actions(button(",'value':''")), "must be more than 0 characters"),
                Arguments.of(
                        actions(button(",'action_id':'a'"), button(",'action_id':'a'")), "action_id a already exists"),
                Arguments.of(withAccessory(select("'options':[]")), "no less than 1 items allowed"),
                Arguments.of(withAccessory(select("'placeholder':" + plain("p"))), "exactly one of options"),
                Arguments.of(
                        withAccessory(select("'options':" + options(2) + ",'initial_option':" + option("other"))),
                        "initial options must be among the options"),
                Arguments.of(
                        withAccessory("{'type':'checkboxes','options':" + options(2) + ",'initial_options':["
                                + option("o0", ",'description':" + plain("d")) + "]}"),
                        "initial options must be among the options"),
                Arguments.of(withAccessory("{'type':'datepicker','initial_date':'2026-13-01'}"), "must match pattern"),
                Arguments.of(withAccessory("{'type':'timepicker','initial_time':'24:00'}"), "must match pattern"),
                Arguments.of("{'type':'image','image_url':'u'}", "missing required field: alt_text"),
                Arguments.of("{'type':'image','alt_text':'a'}", "exactly one of image_url and slack_file"),
                Arguments.of(input("{'type':'number_input'}"), "missing required field: is_decimal_allowed"),
                Arguments.of(input(button("")), "unsupported type: button"),
                Arguments.of(
                        Sample.table("[[{'type':'raw_text','text':'a'}],[{'type':'raw_text','text':'a'},"
                                + "{'type':'raw_text','text':'b'}]]"),
                        "all rows must have as many cells as the first"),
                Arguments.of(
                        "{'type':'data_visualization','title':'p','chart':{'type':'pie','segments':[{'label':'a',"
                                + "'value':0}]}}",
                        "must be more than 0"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(String block, String finding) {
        assertThat(findings(blocks(block))).anyMatch(found -> found.contains(finding));
    }

    @Test
    void refusesABlockIdUsedTwice() {
        String block = "{'type':'divider','block_id':'same'}";

        assertThat(findings(blocks(block, block))).anyMatch(each -> each.contains("block_id same already exists"));
        assertThat(findings(modal(blocks(block, block))))
                .anyMatch(each -> each.contains("[json-pointer:/view/blocks/1/block_id]"));
    }

    @Test
    void allowsTheSameActionIdInTwoBlocks() {
        assertThat(findings(blocks(actions(button(",'action_id':'a'")), actions(button(",'action_id':'a'")))))
                .isEmpty();
    }

    @Test
    void wantsAWayToSendAFormThatAsksSomething() {
        String form = "{'type':'modal','title':" + plain("t") + ",'blocks':"
                + blocks(input("{'type':'plain_text_input'}")) + "}";

        assertThat(findings(form)).anyMatch(each -> each.contains("missing required field: submit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "data_table", "data_visualization", "markdown", "card", "container", "carousel"})
    void keepsSomeBlocksOutOfModals(String type) {
        assertThat(findings(modal(blocks(sample(type))))).anyMatch(each -> each.contains(type + " is not for a MODAL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "data_table", "markdown", "alert"})
    void keepsSomeBlocksOutOfHomes(String type) {
        assertThat(findings(home(blocks(sample(type))))).anyMatch(each -> each.contains(type + " is not for a HOME"));
    }

    private static String sample(String type) {
        return Sample.everyBlockForMessages().stream()
                .filter(block -> block.startsWith("{'type':'" + type + "'"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refusesTwoFieldsThatBothWantTheCursor() {
        String field = input("{'type':'plain_text_input','focus_on_load':true}");

        assertThat(findings(modal(blocks(field)))).isEmpty();
        assertThat(findings(modal(blocks(field, field)))).anyMatch(each -> each.contains("focus_on_load"));
    }

    @Test
    void refusesWhatIsNoViewAtAll() {
        assertThat(findings("{'type':'modal'}")).anyMatch(each -> each.contains("missing required field: blocks"));
        assertThat(findings("{'type':'modal','title':" + plain("t") + ",'blocks':{}}"))
                .anyMatch(each -> each.contains("must be an array"));
        assertThat(findings("{'type':'home','blocks':[],'title':" + plain("t") + "}"))
                .anyMatch(each -> each.contains("invalid additional property: title"));
    }

    @Test
    void countsWhatPeopleRead() {
        String blocks = blocks(text("12345"), section("'fields':[" + mrkdwn("67") + "]"), Sample.richText());

        assertThat(BlockKit.length(Json.parse(blocks.replace('\'', '"')).orElseThrow()))
                .isEqualTo(5 + 2 + 3);
    }
}
