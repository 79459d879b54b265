package ripple.slack.mentor;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ripple.mentoring.RequestFormWords;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the small forms with which a mentor answers a request: suggest somebody, pause until a day; the notes carry the request. */
final class RequestAnswerForms {

    static final String WHOM_BLOCK = "whom";
    static final String UNTIL_BLOCK = "until";
    private static final String WHOM = "request.whom";
    private static final String UNTIL = "request.until";

    private RequestAnswerForms() {}

    static View suggest(String request) {
        InputBlock whom = input(
                WHOM_BLOCK,
                RequestFormWords.SUGGEST_LABEL,
                UsersSelectElement.builder().actionId(WHOM).build());
        whom.setHint(plainText(RequestFormWords.SUGGEST_HINT, false));
        return Pieces.form(RequestNames.SUGGEST, RequestFormWords.SUGGEST_TITLE, RequestFormWords.SUGGEST_SEND)
                .privateMetadata(request)
                .blocks(List.of(whom))
                .build();
    }

    static Optional<String> readWhom(OpenView form) {
        return form.person(WHOM_BLOCK, WHOM);
    }

    static View pause(String request, LocalDate suggested) {
        return Pieces.form(RequestNames.PAUSE, RequestFormWords.PAUSE_TITLE, RequestFormWords.PAUSE_SEND)
                .privateMetadata(request)
                .blocks(List.of(input(
                        UNTIL_BLOCK,
                        RequestFormWords.PAUSE_LABEL,
                        DatePickerElement.builder()
                                .actionId(UNTIL)
                                .initialDate(suggested.toString())
                                .build())))
                .build();
    }

    static Optional<LocalDate> readUntil(OpenView form) {
        try {
            return form.day(UNTIL_BLOCK, UNTIL).map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static InputBlock input(String block, String label, BlockElement element) {
        return InputBlock.builder()
                .blockId(block)
                .label(plainText(label, false))
                .element(element)
                .build();
    }
}
