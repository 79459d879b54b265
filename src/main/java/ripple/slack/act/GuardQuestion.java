package ripple.slack.act;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.RadioButtonsElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.privacy.Asked;
import ripple.privacy.GuardWords;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** The guard's question as it stands in a form, whatever the form is for: what may be a patient's, and whether it is. */
public final class GuardQuestion {

    public static final String CHOICE = "idea.question";
    private static final String BLOCK = "question.";
    private static final String WHOLE = "guard.";
    private static final String KEEP = "keep";
    private static final String CHANGE = "change";
    private static final int DIGEST_SHOWN = 12;

    private GuardQuestion() {}

    /**
     * The question as blocks of a form.
     *
     * @param seen a sentence for each place that may be a patient's
     */
    public static List<LayoutBlock> blocks(Asked about, List<String> seen) {
        return blocks(block(about), seen);
    }

    static List<LayoutBlock> blocks(String block, List<String> seen) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.divider());
        seen.forEach(sentence -> blocks.add(Pieces.sentence(sentence)));
        RadioButtonsElement choice = RadioButtonsElement.builder()
                .actionId(CHOICE)
                .options(List.of(
                        Pieces.option(GuardWords.KEEP_IT, KEEP), Pieces.option(GuardWords.LET_ME_CHANGE, CHANGE)))
                .build();
        blocks.add(InputBlock.builder()
                .blockId(block)
                .label(plainText(GuardWords.QUESTION, false))
                .hint(plainText(GuardWords.QUESTION_HINT, false))
                .element(choice)
                .build());
        return blocks;
    }

    /** Another block for other words, since Slack keeps a choice with its block and this one holds for these words only. */
    public static String block(Asked about) {
        String digest = about.digest();
        return BLOCK + digest.substring(0, Math.min(DIGEST_SHOWN, digest.length()));
    }

    /** The same with the whole digest in it, so that the form need not remember it elsewhere. */
    static String wholeBlock(Asked about) {
        return WHOLE + about.digest();
    }

    /** The words that the question in this block is about; absent if it is another block. */
    static Optional<Asked> askedIn(String block) {
        return block.matches("guard\\.[A-Za-z0-9_-]{1,64}")
                ? Optional.of(new Asked(block.substring(WHOLE.length())))
                : Optional.empty();
    }

    /** Whether "No, keep it" was chosen for exactly these words. */
    public static boolean isKept(OpenView form, Asked about) {
        return form.choice(block(about), CHOICE)
                .or(() -> form.choice(wholeBlock(about), CHOICE))
                .filter(KEEP::equals)
                .isPresent();
    }
}
