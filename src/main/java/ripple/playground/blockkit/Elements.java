package ripple.playground.blockkit;

import static ripple.playground.blockkit.Rules.FLAG;
import static ripple.playground.blockkit.Rules.ID;
import static ripple.playground.blockkit.Rules.LINK;
import static ripple.playground.blockkit.Rules.NUMBER;
import static ripple.playground.blockkit.Rules.TEXT;
import static ripple.playground.blockkit.Rules.either;
import static ripple.playground.blockkit.Rules.list;
import static ripple.playground.blockkit.Rules.matching;
import static ripple.playground.blockkit.Rules.number;
import static ripple.playground.blockkit.Rules.oneOf;
import static ripple.playground.blockkit.Rules.plain;
import static ripple.playground.blockkit.Rules.text;

import java.util.ArrayList;
import java.util.List;

/** Buttons, menus, pickers and fields: what stands inside blocks. */
final class Elements {
    private static final String DATE = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    static final Rule STYLE = oneOf("primary", "danger");
    static final Rule CONFIRM = Shape.untyped()
            .may("title", plain(100))
            .must("text", Rules.anyText(300))
            .may("confirm", plain(30))
            .may("deny", plain(30))
            .may("style", STYLE);
    static final Shape BUTTON = element("button")
            .must("text", plain(75))
            .may("value", text(1, 2000))
            .may("url", LINK)
            .may("style", STYLE)
            .may("confirm", CONFIRM)
            .may("accessibility_label", text(1, 75));
    static final Rule SLACK_FILE =
            Shape.untyped().may("id", TEXT).may("url", TEXT).also(either("id", "url"));
    static final Shape IMAGE = new Shape("image")
            .must("alt_text", text(1, 2000))
            .may("image_url", text(1, 3000))
            .may("slack_file", SLACK_FILE)
            .also(either("image_url", "slack_file"));

    private static final Rule WORKFLOW = Shape.untyped()
            .must(
                    "trigger",
                    Shape.untyped()
                            .must("url", TEXT)
                            .may(
                                    "customizable_input_parameters",
                                    list(
                                            0,
                                            100,
                                            Shape.untyped().must("name", TEXT).must("value", TEXT))));
    private static final Shape WORKFLOW_BUTTON = element("workflow_button")
            .must("text", plain(3000))
            .must("workflow", WORKFLOW)
            .may("style", STYLE)
            .may("confirm", CONFIRM)
            .may("accessibility_label", TEXT);
    private static final Shape ICON_BUTTON = element("icon_button")
            .must("icon", TEXT)
            .must("text", plain(75))
            .may("value", TEXT)
            .may("confirm", CONFIRM)
            .may("accessibility_label", TEXT)
            .may("visible_to_user_ids", list(0, 1000, TEXT));
    private static final Shape FEEDBACK_BUTTONS =
            element("feedback_buttons").must("positive_button", feedback()).must("negative_button", feedback());
    private static final Shape OVERFLOW =
            element("overflow").must("options", list(1, 5, Options.PLAIN)).may("confirm", CONFIRM);
    private static final Shape CHECKBOXES = chosen("checkboxes")
            .must("options", list(1, 10, Options.ANY))
            .may("initial_options", list(0, 10, Options.ANY))
            .also(Options.INITIAL_AMONG_OPTIONS);
    private static final Shape RADIO_BUTTONS = chosen("radio_buttons")
            .must("options", list(1, 10, Options.ANY))
            .may("initial_option", Options.ANY)
            .also(Options.INITIAL_AMONG_OPTIONS);
    private static final Shape DATE_PICKER = menu("datepicker").may("initial_date", matching(DATE));
    private static final Shape TIME_PICKER =
            menu("timepicker").may("initial_time", matching(TIME)).may("timezone", TEXT);
    private static final Shape DATE_TIME_PICKER = chosen("datetimepicker").may("initial_date_time", NUMBER);

    private static final List<Shape> MENUS = List.of(
            Options.offered(menu("static_select")).may("initial_option", Options.PLAIN),
            menu("external_select").may("initial_option", Options.PLAIN).may("min_query_length", NUMBER),
            menu("users_select").may("initial_user", TEXT),
            menu("channels_select").may("initial_channel", TEXT).may("response_url_enabled", FLAG),
            conversations("conversations_select")
                    .may("initial_conversation", TEXT)
                    .may("response_url_enabled", FLAG));
    private static final List<Shape> MULTI_MENUS = List.of(
            Options.offered(multi("multi_static_select")).may("initial_options", list(0, 100, Options.PLAIN)),
            multi("multi_external_select")
                    .may("initial_options", list(0, 100, Options.PLAIN))
                    .may("min_query_length", NUMBER),
            multi("multi_users_select").may("initial_users", list(0, 100, TEXT)),
            multi("multi_channels_select").may("initial_channels", list(0, 100, TEXT)),
            conversations("multi_conversations_select")
                    .may("initial_conversations", list(0, 100, TEXT))
                    .may("max_selected_items", NUMBER));

    private static final Shape TEXT_FIELD = field("plain_text_input")
            .may("initial_value", TEXT)
            .may("multiline", FLAG)
            .may("min_length", number(0, 3000))
            .may("max_length", number(1, 3000));
    private static final Shape NUMBER_FIELD = field("number_input")
            .must("is_decimal_allowed", FLAG)
            .may("initial_value", TEXT)
            .may("min_value", TEXT)
            .may("max_value", TEXT);
    private static final Shape RICH_TEXT_FIELD = field("rich_text_input")
            .may("initial_value", RichText.BLOCK)
            .may("min_lines", NUMBER)
            .may("max_lines", NUMBER);
    private static final Shape FILE_FIELD =
            element("file_input").may("filetypes", list(0, 100, TEXT)).may("max_files", number(1, 10));

    static final Rule OF_ACTIONS = Rules.byType(with(
            MENUS,
            MULTI_MENUS,
            List.of(
                    BUTTON,
                    WORKFLOW_BUTTON,
                    CHECKBOXES,
                    RADIO_BUTTONS,
                    DATE_PICKER,
                    TIME_PICKER,
                    DATE_TIME_PICKER,
                    OVERFLOW,
                    RICH_TEXT_FIELD)));
    static final Rule OF_SECTION = Rules.byType(with(
            MENUS,
            MULTI_MENUS,
            List.of(BUTTON, WORKFLOW_BUTTON, CHECKBOXES, RADIO_BUTTONS, DATE_PICKER, TIME_PICKER, OVERFLOW, IMAGE)));
    static final Rule OF_INPUT = Rules.byType(with(
            MENUS,
            MULTI_MENUS,
            List.of(
                    TEXT_FIELD,
                    NUMBER_FIELD,
                    RICH_TEXT_FIELD,
                    FILE_FIELD,
                    field("email_text_input").may("initial_value", TEXT),
                    field("url_text_input").may("initial_value", TEXT),
                    CHECKBOXES,
                    RADIO_BUTTONS,
                    DATE_PICKER,
                    TIME_PICKER,
                    DATE_TIME_PICKER)));
    static final Rule OF_CONTEXT_ACTIONS = Rules.byType(FEEDBACK_BUTTONS, ICON_BUTTON);

    private Elements() {}

    private static Shape element(String type) {
        return new Shape(type).may("action_id", ID);
    }

    private static Shape chosen(String type) {
        return element(type).may("confirm", CONFIRM).may("focus_on_load", FLAG);
    }

    private static Shape menu(String type) {
        return chosen(type).may("placeholder", plain(150));
    }

    private static Shape multi(String type) {
        return menu(type).may("max_selected_items", NUMBER);
    }

    private static Shape field(String type) {
        return element(type)
                .may("placeholder", plain(150))
                .may("focus_on_load", FLAG)
                .may(
                        "dispatch_action_config",
                        Shape.untyped()
                                .may(
                                        "trigger_actions_on",
                                        list(0, 2, oneOf("on_enter_pressed", "on_character_entered"))));
    }

    private static Shape conversations(String type) {
        Rule kinds = list(0, 4, oneOf("im", "mpim", "private", "public"));
        return menu(type)
                .may("default_to_current_conversation", FLAG)
                .may(
                        "filter",
                        Shape.untyped()
                                .may("include", kinds)
                                .may("exclude_bot_users", FLAG)
                                .may("exclude_external_shared_channels", FLAG));
    }

    private static Rule feedback() {
        return Shape.untyped().must("text", plain(75)).must("value", TEXT).may("accessibility_label", TEXT);
    }

    private static List<Shape> with(List<Shape> menus, List<Shape> multiMenus, List<Shape> others) {
        List<Shape> all = new ArrayList<>(menus);
        all.addAll(multiMenus);
        all.addAll(others);
        return all;
    }
}
