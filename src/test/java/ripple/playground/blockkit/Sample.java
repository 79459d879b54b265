package ripple.playground.blockkit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pieces of JSON for the tests of the validator; single quotes stand for double ones. */
final class Sample {
    private Sample() {}

    static String words(int length) {
        return "w".repeat(length);
    }

    static String plain(String text) {
        return "{'type':'plain_text','text':'" + text + "'}";
    }

    static String mrkdwn(String text) {
        return "{'type':'mrkdwn','text':'" + text + "'}";
    }

    static String section(String fields) {
        return "{'type':'section'," + fields + "}";
    }

    static String text(String text) {
        return section("'text':" + plain(text));
    }

    static String withAccessory(String element) {
        return section("'text':" + plain("x") + ",'accessory':" + element);
    }

    static String actions(String... elements) {
        return "{'type':'actions','elements':[" + String.join(",", elements) + "]}";
    }

    static String context(String... elements) {
        return "{'type':'context','elements':[" + String.join(",", elements) + "]}";
    }

    static String input(String element) {
        return "{'type':'input','label':" + plain("Label") + ",'element':" + element + "}";
    }

    static String inputWith(String further) {
        return "{'type':'input'," + further + ",'element':{'type':'plain_text_input'}}";
    }

    static String button(String further) {
        return "{'type':'button','text':" + plain("Go") + further + "}";
    }

    static String option(String value) {
        return option(value, "");
    }

    static String option(String value, String further) {
        return "{'text':" + plain(value) + ",'value':'" + value + "'" + further + "}";
    }

    static String options(int count) {
        return list(count, i -> option("o" + i));
    }

    static String select(String further) {
        return "{'type':'static_select'," + further + "}";
    }

    static String confirm(String further) {
        return button(",'confirm':{'text':" + plain("Sure?") + further + "}");
    }

    static String table(String rows) {
        return "{'type':'table','rows':" + rows + "}";
    }

    static String rows(int rows, int cells) {
        return list(rows, row -> list(cells, cell -> "{'type':'raw_text','text':'c'}"));
    }

    static String chart(String series) {
        return "{'type':'data_visualization','title':'t','chart':{'type':'line','axis_config':{'categories':[]},"
                + "'series':" + series + "}}";
    }

    static String series(int count, int points) {
        return list(
                count,
                i -> "{'name':'n" + i + "','data':" + list(points, p -> "{'label':'l','value':" + p + "}") + "}");
    }

    static String list(int count, java.util.function.IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(",", "[", "]"));
    }

    static String blocks(String... blocks) {
        return "[" + String.join(",", blocks) + "]";
    }

    static String blocks(int count, String block) {
        return "[" + String.join(",", Stream.generate(() -> block).limit(count).toList()) + "]";
    }

    static String modal(String blocks) {
        return modal(blocks, "");
    }

    static String modal(String blocks, String further) {
        return "{'type':'modal','title':" + plain("Title") + ",'submit':" + plain("Save") + ",'blocks':" + blocks
                + further + "}";
    }

    static String home(String blocks) {
        return "{'type':'home','blocks':" + blocks + "}";
    }

    static List<String> everyBlockForMessages() {
        return List.of(
                text("x"),
                section("'fields':[" + mrkdwn("a") + "," + plain("b") + "]"),
                actions(button(""), select("'options':" + options(2))),
                context(mrkdwn("small"), "{'type':'image','image_url':'http://x/y.png','alt_text':'a'}"),
                "{'type':'divider'}",
                "{'type':'header','text':" + plain("Head") + "}",
                "{'type':'image','image_url':'http://x/y.png','alt_text':'a','title':" + plain("t") + "}",
                "{'type':'image','slack_file':{'id':'F1'},'alt_text':'a'}",
                input("{'type':'plain_text_input','multiline':true,'max_length':3000}"),
                "{'type':'markdown','text':'**x**'}",
                richText(),
                "{'type':'alert','text':" + plain("Careful") + ",'level':'warning'}",
                "{'type':'card','title':" + mrkdwn("t") + ",'actions':[" + button("") + "]}",
                "{'type':'carousel','elements':[{'type':'card','body':" + mrkdwn("b") + "}]}",
                "{'type':'container','child_blocks':[" + text("x") + "],'width':'wide'}",
                "{'type':'context_actions','elements':[{'type':'icon_button','icon':'trash','text':" + plain("x")
                        + "}]}",
                table(rows(2, 3)),
                "{'type':'data_table','caption':'c','rows':" + rows(2, 2) + "}",
                chart(series(2, 3)),
                "{'type':'data_visualization','title':'p','chart':{'type':'pie','segments':[{'label':'a','value':1}]}}",
                "{'type':'video','alt_text':'a','thumbnail_url':'u','video_url':'v','title':" + plain("t") + "}",
                "{'type':'file','external_id':'x','source':'remote'}",
                "{'type':'task_card','task_id':'1','title':'t','status':'pending'}",
                "{'type':'plan','title':'t'}");
    }

    static String richText() {
        return "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'x',"
                + "'style':{'bold':true}},{'type':'link','url':'http://x'},{'type':'user','user_id':'U1'},"
                + "{'type':'emoji','name':'wave'},{'type':'broadcast','range':'here'},"
                + "{'type':'date','timestamp':1,'format':'{date}'}]},"
                + "{'type':'rich_text_list','style':'bullet','elements':[{'type':'rich_text_section','elements':[]}]},"
                + "{'type':'rich_text_quote','elements':[{'type':'text','text':'q'}]},"
                + "{'type':'rich_text_preformatted','elements':[{'type':'text','text':'p'}]}]}";
    }

    static List<String> everyElementForInputs() {
        return List.of(
                "{'type':'plain_text_input','initial_value':'x','min_length':0}",
                "{'type':'number_input','is_decimal_allowed':false,'min_value':'0','max_value':'10'}",
                "{'type':'email_text_input'}",
                "{'type':'url_text_input','placeholder':" + plain("p") + "}",
                "{'type':'rich_text_input'}",
                "{'type':'file_input','max_files':3}",
                "{'type':'datepicker','initial_date':'2026-11-23'}",
                "{'type':'timepicker','initial_time':'23:59'}",
                "{'type':'datetimepicker','initial_date_time':1763892000}",
                "{'type':'radio_buttons','options':[" + option("a") + "],'initial_option':" + option("a") + "}",
                "{'type':'checkboxes','options':[{'text':" + mrkdwn("m") + ",'value':'m'}]}",
                select("'option_groups':[{'label':" + plain("g") + ",'options':" + options(1) + "}]"),
                "{'type':'multi_static_select','options':" + options(3) + ",'max_selected_items':2}",
                "{'type':'users_select','initial_user':'U1'}",
                "{'type':'multi_users_select'}",
                "{'type':'channels_select'}",
                "{'type':'multi_channels_select'}",
                "{'type':'conversations_select','filter':{'include':['public']},'default_to_current_conversation':true}",
                "{'type':'multi_conversations_select'}",
                "{'type':'external_select','min_query_length':1}",
                "{'type':'multi_external_select'}");
    }
}
