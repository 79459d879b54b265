package ripple.playground.blockkit;

import static org.assertj.core.api.Assertions.assertThat;
import static ripple.playground.blockkit.Sample.actions;
import static ripple.playground.blockkit.Sample.blocks;
import static ripple.playground.blockkit.Sample.button;
import static ripple.playground.blockkit.Sample.chart;
import static ripple.playground.blockkit.Sample.confirm;
import static ripple.playground.blockkit.Sample.context;
import static ripple.playground.blockkit.Sample.home;
import static ripple.playground.blockkit.Sample.input;
import static ripple.playground.blockkit.Sample.inputWith;
import static ripple.playground.blockkit.Sample.list;
import static ripple.playground.blockkit.Sample.modal;
import static ripple.playground.blockkit.Sample.mrkdwn;
import static ripple.playground.blockkit.Sample.option;
import static ripple.playground.blockkit.Sample.options;
import static ripple.playground.blockkit.Sample.plain;
import static ripple.playground.blockkit.Sample.rows;
import static ripple.playground.blockkit.Sample.section;
import static ripple.playground.blockkit.Sample.select;
import static ripple.playground.blockkit.Sample.series;
import static ripple.playground.blockkit.Sample.table;
import static ripple.playground.blockkit.Sample.text;
import static ripple.playground.blockkit.Sample.withAccessory;
import static ripple.playground.blockkit.Sample.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ripple.playground.slack.Json;

/** Each limit of Slack: exactly at it all is well, one above is refused. */
class BlockKitLimitTest {

    static Stream<Arguments> limits() {
        return Stream.of(texts(), numbers(), views(), pictures()).flatMap(all -> all);
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                message("section text", 3000, n -> text(words(n))),
                message("section field", 2000, n -> section("'fields':[" + plain(words(n)) + "]")),
                message("header", 150, n -> "{'type':'header','text':" + plain(words(n)) + "}"),
                message("button text", 75, n -> actions("{'type':'button','text':" + plain(words(n)) + "}")),
                message("button value", 2000, n -> actions(button(",'value':'" + words(n) + "'"))),
                message("button link", 3000, n -> actions(button(",'url':'" + words(n) + "'"))),
                message(
                        "button for screen readers",
                        75,
                        n -> actions(button(",'accessibility_label':'" + words(n) + "'"))),
                message("action id", 255, n -> actions(button(",'action_id':'" + words(n) + "'"))),
                message("block id", 255, n -> "{'type':'divider','block_id':'" + words(n) + "'}"),
                message(
                        "option text",
                        75,
                        n -> withAccessory(select("'options':[{'value':'v','text':" + plain(words(n)) + "}]"))),
                message(
                        "option value",
                        150,
                        n -> withAccessory(
                                select("'options':[{'value':'" + words(n) + "','text':" + plain("t") + "}]"))),
                message(
                        "option description",
                        75,
                        n -> withAccessory(
                                select("'options':[" + option("v", ",'description':" + plain(words(n))) + "]"))),
                message("confirm title", 100, n -> actions(confirm(",'title':" + plain(words(n))))),
                message("confirm button", 30, n -> actions(confirm(",'confirm':" + plain(words(n))))),
                message("deny button", 30, n -> actions(confirm(",'deny':" + plain(words(n))))),
                message("confirm text", 300, n -> actions(button(",'confirm':{'text':" + mrkdwn(words(n)) + "}"))),
                message(
                        "placeholder",
                        150,
                        n -> withAccessory(select("'options':" + options(1) + ",'placeholder':" + plain(words(n))))),
                message("alt text", 2000, n -> "{'type':'image','image_url':'u','alt_text':'" + words(n) + "'}"),
                message("context text", 3000, n -> context(mrkdwn(words(n)))),
                message("markdown", 12000, n -> "{'type':'markdown','text':'" + words(n) + "'}"),
                message("input label", 2000, n -> inputWith("'label':" + plain(words(n)))),
                message("input hint", 2000, n -> inputWith("'label':" + plain("l") + ",'hint':" + plain(words(n)))));
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                message("fields", 10, n -> section("'fields':" + list(n, i -> plain("f")))),
                message("actions", 25, n -> "{'type':'actions','elements':" + list(n, i -> button("")) + "}"),
                message("context elements", 10, n -> "{'type':'context','elements':" + list(n, i -> mrkdwn("c")) + "}"),
                message("menu options", 100, n -> withAccessory(select("'options':" + options(n)))),
                message(
                        "option groups",
                        100,
                        n -> withAccessory(select("'option_groups':"
                                + list(n, i -> "{'label':" + plain("g") + ",'options':" + options(1) + "}")))),
                message("checkboxes", 10, n -> withAccessory("{'type':'checkboxes','options':" + options(n) + "}")),
                message(
                        "radio buttons",
                        10,
                        n -> withAccessory("{'type':'radio_buttons','options':" + options(n) + "}")),
                message("overflow", 5, n -> withAccessory("{'type':'overflow','options':" + options(n) + "}")),
                message("longest text", 3000, n -> input("{'type':'plain_text_input','max_length':" + n + "}")),
                Arguments.of("blocks of a message", 50, (IntFunction<String>) n -> blocks(n, text("x"))),
                Arguments.of("blocks of a modal", 100, (IntFunction<String>) n -> modal(blocks(n, text("x")))),
                Arguments.of("blocks of a Home", 100, (IntFunction<String>) n -> home(blocks(n, text("x")))));
    }

    private static Stream<Arguments> views() {
        return Stream.of(
                view("title", 24, n -> "'title':" + plain(words(n))),
                view("submit", 24, n -> "'title':" + plain("t") + ",'submit':" + plain(words(n))),
                view("close", 24, n -> "'title':" + plain("t") + ",'close':" + plain(words(n))),
                view("callback id", 255, n -> "'title':" + plain("t") + ",'callback_id':'" + words(n) + "'"),
                view("external id", 255, n -> "'title':" + plain("t") + ",'external_id':'" + words(n) + "'"),
                view(
                        "private metadata",
                        3000,
                        n -> "'title':" + plain("t") + ",'private_metadata':'" + words(n) + "'"));
    }

    private static Stream<Arguments> pictures() {
        return Stream.of(
                message("table rows", 100, n -> table(rows(n, 1))),
                message("table columns", 20, n -> table(rows(1, n))),
                message(
                        "table characters",
                        10_000,
                        n -> table("[[{'type':'raw_text','text':'" + words(n / 2) + "'},{'type':'raw_text','text':'"
                                + words(n - n / 2) + "'}]]")),
                message("chart series", 6, n -> chart(series(n, 1))),
                message("chart points", 20, n -> chart(series(1, n))),
                message(
                        "chart names",
                        20,
                        n -> chart("[{'name':'" + words(n) + "','data':[{'label':'l','value':1}]}]")),
                message(
                        "chart labels",
                        20,
                        n -> chart("[{'name':'n','data':[{'label':'" + words(n) + "','value':1}]}]")),
                message(
                        "chart title",
                        50,
                        n -> chart(series(1, 1)).replace("'title':'t'", "'title':'" + words(n) + "'")),
                Arguments.of("tables of a message", 1, (IntFunction<String>) n -> blocks(n, table(rows(1, 1)))),
                Arguments.of("charts of a message", 2, (IntFunction<String>) n -> blocks(n, chart(series(1, 1)))));
    }

    private static Arguments message(String name, int limit, IntFunction<String> block) {
        return Arguments.of(name, limit, (IntFunction<String>) n -> blocks(block.apply(n)));
    }

    private static Arguments view(String name, int limit, IntFunction<String> further) {
        return Arguments.of(name, limit, (IntFunction<String>)
                n -> "{'type':'modal'," + further.apply(n) + ",'blocks':" + blocks(text("x")) + "}");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("limits")
    void holds(String name, int limit, IntFunction<String> sized) {
        assertThat(findings(sized.apply(limit))).as(name + " at the limit").isEmpty();
        assertThat(findings(sized.apply(limit + 1)))
                .as(name + " above the limit")
                .isNotEmpty();
    }

    static List<String> findings(String singleQuoted) {
        JsonNode json = Json.parse(singleQuoted.replace('\'', '"')).orElseThrow();
        if (json.isArray()) {
            return BlockKit.ofMessage(json);
        }
        return json.path("type").asText().equals("home") ? BlockKit.ofHome(json) : BlockKit.ofModal(json);
    }
}
