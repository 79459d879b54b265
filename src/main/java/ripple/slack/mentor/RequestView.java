package ripple.slack.mentor;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.idea.IdeaWords;
import ripple.mentoring.ChoiceState;
import ripple.mentoring.RequestFormWords;
import ripple.mentoring.RequestStatus;
import ripple.mentoring.RequestStatusWords;
import ripple.mentoring.RequestWords;
import ripple.slack.act.Naming;
import ripple.slack.layout.Pieces;

/** Where a request for a mentor stands, for its author: in a window, on the Home page and in a sentence. */
public final class RequestView {

    private RequestView() {}

    static View window(RequestStatus status, Naming names, ZoneId reader, Optional<String> said) {
        List<LayoutBlock> blocks = new ArrayList<>();
        said.ifPresent(sentence -> {
            blocks.add(Pieces.strong(sentence));
            blocks.add(Pieces.divider());
        });
        status.request().idea().ifPresent(number -> blocks.add(Pieces.strong(IdeaWords.title(number))));
        blocks.add(Pieces.sentence(sentence(status, names, reader)));
        if (!status.request().words().isEmpty()) {
            blocks.add(Pieces.quoted(status.request().words()));
        }
        blocks.add(Pieces.buttons(deeds(status)));
        return View.builder()
                .type("modal")
                .clearOnClose(said.isPresent())
                .callbackId(RequestNames.STATUS)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(RequestFormWords.STATUS_TITLE)
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(RequestFormWords.CLOSE)
                        .build())
                .blocks(blocks)
                .build();
    }

    /** "Asked Dr Chen, answer due Thursday …" */
    static String sentence(RequestStatus status, Naming names, ZoneId reader) {
        return RequestStatusWords.sentence(status, names::name, reader);
    }

    /** The button that begins a request without an idea. */
    static ButtonElement getAMentor() {
        return getAMentor(RequestNames.ASK);
    }

    /**
     * The button by which somebody asks for a mentor.
     *
     * @param idea the number of the idea it is for
     */
    public static ButtonElement getAMentor(String idea) {
        return Pieces.button(RequestWords.GET_A_MENTOR, RequestNames.ASK, idea);
    }

    /** What its author can do with it now. */
    static List<ButtonElement> deeds(RequestStatus status) {
        List<ButtonElement> buttons = new ArrayList<>();
        status.open().filter(choice -> choice.state() == ChoiceState.OFFERED).ifPresent(choice -> {
            String value = choice.request() + ":" + choice.rank();
            ButtonElement ask = Pieces.button(RequestWords.ASK_THEM, RequestNames.ASK_THIS_ONE, value);
            ask.setStyle("primary");
            buttons.add(ask);
            buttons.add(Pieces.button(RequestWords.NO_THANKS, RequestNames.NO_THANKS, value));
        });
        String request = status.request().id().toString();
        buttons.add(Pieces.button(RequestWords.REWORD, RequestNames.REWORD, request));
        ButtonElement withdraw = Pieces.button(RequestWords.TAKE_BACK, RequestNames.WITHDRAW, request);
        withdraw.setConfirm(Pieces.confirmation(
                RequestFormWords.TAKE_BACK_QUESTION,
                RequestFormWords.TAKE_BACK_CONSEQUENCE,
                RequestWords.TAKE_BACK,
                RequestFormWords.KEEP_ASKING));
        buttons.add(withdraw);
        return buttons;
    }
}
