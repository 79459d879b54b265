package ripple.slack.act;

import com.slack.api.model.view.View;
import java.util.Map;

/** What happens with a form after it was sent off. */
public sealed interface FormAnswer {

    /** The form closes; one below it, if any, shows again. */
    record Close() implements FormAnswer {}

    /** What the form asked for is done, and a message that was put tells so: the form closes. In test mode a window tells it instead. */
    record Done(Answer said) implements FormAnswer {}

    /** All open forms close. */
    record CloseAll() implements FormAnswer {}

    /**
     * The form stays open with everything typed, and a sentence at each named block.
     *
     * @param sentences block id of an <em>input</em> block to a sentence for people
     */
    record Problems(Map<String, String> sentences) implements FormAnswer {
        public Problems {
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("A form that stays open says why");
            }
            sentences = Map.copyOf(sentences);
        }
    }

    /** Another view takes the place of the form. */
    record Show(View view) implements FormAnswer {}

    /** Another view opens above the form; closing it shows the form again with everything typed. */
    record ShowAbove(View view) implements FormAnswer {}

    /** A window with what came of it takes the place of the form, where no message tells it. */
    static FormAnswer told(Answer said) {
        return new Show(Answers.notice(said));
    }
}
