package ripple.slack.act;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import java.util.Map;
import ripple.slack.layout.Mrkdwn;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.SlackJson;

/** Writes answers the way Slack reads them. */
public final class Answers {

    private static final Gson GSON = SlackJson.GSON;
    private static final int LONGEST_ECHO = 3000;

    private Answers() {}

    /** A sentence, and below it, literally, what the person had typed. */
    public static Answer withWords(String sentence, String words) {
        if (words.isBlank()) {
            return Answer.of(sentence);
        }
        String text = words.length() > LONGEST_ECHO ? words.substring(0, LONGEST_ECHO) : words;
        RichTextPreformattedElement typed = RichTextPreformattedElement.builder()
                .elements(
                        List.of(RichTextSectionElement.Text.builder().text(text).build()))
                .build();
        return new Answer(
                sentence,
                List.of(
                        sentence(sentence),
                        sentence(EdgeWords.YOUR_WORDS),
                        RichTextBlock.builder().elements(List.of(typed)).build()));
    }

    /** The direct answer to a command, seen by the person alone. */
    public static Response toSlack(Answer answer) {
        return answer.isNothing()
                ? Response.ok()
                : Response.builder()
                        .statusCode(200)
                        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                        .body(AnswerJson.ephemeral(answer))
                        .build();
    }

    /** A sentence in the form that was sent off, which stays open with everything typed. */
    public static FormAnswer keepOpen(OpenView view, String sentence) {
        return view.inputs().isEmpty()
                ? new FormAnswer.ShowAbove(notice(Answer.of(sentence)))
                : new FormAnswer.Problems(Map.of(view.inputs().get(0), sentence));
    }

    public static Response toSlack(FormAnswer answer) {
        JsonObject json = new JsonObject();
        if (answer instanceof FormAnswer.Close) {
            return Response.ok();
        } else if (answer instanceof FormAnswer.CloseAll) {
            json.addProperty("response_action", "clear");
        } else if (answer instanceof FormAnswer.Problems problems) {
            json.addProperty("response_action", "errors");
            json.add("errors", GSON.toJsonTree(problems.sentences()));
        } else if (answer instanceof FormAnswer.Show show) {
            json.addProperty("response_action", "update");
            json.add("view", GSON.toJsonTree(show.view()));
        } else if (answer instanceof FormAnswer.ShowAbove above) {
            json.addProperty("response_action", "push");
            json.add("view", GSON.toJsonTree(above.view()));
        }
        return Response.json(200, json);
    }

    public static JsonObject ephemeral(Answer answer) {
        JsonObject json = new JsonObject();
        json.addProperty("response_type", "ephemeral");
        json.addProperty("text", Mrkdwn.literal(answer.text()));
        if (!answer.blocks().isEmpty()) {
            json.add("blocks", GSON.toJsonTree(answer.blocks()));
        }
        return json;
    }

    /** A small view that says something to a person for whom there is no other place. */
    public static View notice(Answer answer) {
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(EdgeWords.NOTICE_TITLE)
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(EdgeWords.CLOSE)
                        .build())
                .blocks(answer.blocks().isEmpty() ? List.of(sentence(answer.text())) : answer.blocks())
                .build();
    }

    /** A Home page that says only this. */
    public static View home(String sentence) {
        return View.builder().type("home").blocks(List.of(sentence(sentence))).build();
    }

    private static LayoutBlock sentence(String sentence) {
        return SectionBlock.builder()
                .text(PlainTextObject.builder().text(sentence).build())
                .build();
    }
}
