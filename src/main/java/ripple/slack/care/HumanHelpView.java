package ripple.slack.care;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import ripple.reflection.HumanHelp;
import ripple.reflection.HumanHelpService;
import ripple.reflection.HumanHelpWords;
import ripple.reflection.PulseWords;
import ripple.slack.act.FormAnswer;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws whom to call, and the form in which the lead sets it. */
public final class HumanHelpView {

    private static final String ACTION = "care.help";

    private HumanHelpView() {}

    /**
     * What a form answers to words of self-harm: help stands above it, and closing that shows the form with everything typed, so that
     * whoever was misunderstood loses nothing.
     */
    public static FormAnswer above(HumanHelp help) {
        List<LayoutBlock> blocks = blocks(help);
        blocks.add(Pieces.small(HumanHelpWords.WORDS_STILL_THERE));
        return new FormAnswer.ShowAbove(window(blocks));
    }

    /** The same with the offer to tell somebody else about trouble, which is more often what is meant there. */
    static List<LayoutBlock> afterPulse(HumanHelp help) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.sentence(PulseWords.SORRY));
        blocks.addAll(TroubleNote.offer());
        blocks.add(Pieces.divider());
        blocks.add(Pieces.strong(HumanHelpWords.CONTACT_A_PERSON));
        help.lines().forEach(line -> blocks.add(Pieces.typed(line)));
        return blocks;
    }

    /** Below what was said about something that was passed on. */
    static List<LayoutBlock> afterTelling(String said, HumanHelp help) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.typed(said));
        blocks.add(Pieces.divider());
        blocks.add(Pieces.sentence(HumanHelpWords.NOT_ALONE));
        blocks.add(Pieces.strong(HumanHelpWords.CONTACT_A_PERSON));
        help.lines().forEach(line -> blocks.add(Pieces.typed(line)));
        return blocks;
    }

    static View window(List<LayoutBlock> blocks) {
        return NoticeView.of(HumanHelpWords.TITLE, blocks);
    }

    private static List<LayoutBlock> blocks(HumanHelp help) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.sentence(HumanHelpWords.NOT_ALONE));
        blocks.add(Pieces.strong(HumanHelpWords.CONTACT_A_PERSON));
        help.lines().forEach(line -> blocks.add(Pieces.typed(line)));
        blocks.add(Pieces.small(HumanHelpWords.NOTHING_KEPT));
        return blocks;
    }

    public static View setting(String words) {
        return Pieces.form(CareNames.HELP_SETTING, HumanHelpWords.SETTING_TITLE, HumanHelpWords.SAVE)
                .blocks(new ArrayList<>(List.of(InputBlock.builder()
                        .blockId(HumanHelpService.FIELD)
                        .label(plainText(HumanHelpWords.SETTING_LABEL, false))
                        .hint(plainText(HumanHelpWords.SETTING_HINT, false))
                        .optional(true)
                        .element(PlainTextInputElement.builder()
                                .actionId(ACTION)
                                .multiline(true)
                                .maxLength(HumanHelpService.LONGEST)
                                .initialValue(words.isEmpty() ? null : words)
                                .build())
                        .build())))
                .build();
    }

    public static String read(OpenView form) {
        return form.text(HumanHelpService.FIELD, ACTION).orElse("");
    }
}
