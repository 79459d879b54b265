package ripple.slack.idea;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.IdeaWords;
import ripple.idea.SafetyNote;
import ripple.profile.ProfileWords;
import ripple.program.ProgramLabels;
import ripple.program.TroubleWords;
import ripple.slack.act.Answer;
import ripple.slack.act.CommandWord;
import ripple.slack.care.TroubleNote;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;
import ripple.slack.mentor.MentorNames;

/** What Ripple can do, in a few lines. */
final class HelpView {

    private final SafetyNote safety;

    HelpView(SafetyNote safety) {
        this.safety = safety;
    }

    Answer answer(List<CommandWord> words) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.strong(IdeaWords.HELP_TITLE));
        blocks.add(Pieces.command("/idea", IdeaWords.HELP_FORM));
        blocks.add(Pieces.command("/idea what you noticed", IdeaWords.HELP_WORDS));
        words.forEach(word -> blocks.add(Pieces.command(word.usage(), word.says())));
        blocks.add(Pieces.command(MentorNames.COMMAND, ProfileWords.HELP_MENTOR));
        blocks.add(Pieces.command(Names.COMMAND_RIPPLE, ProgramLabels.HELP_PROGRAM));
        blocks.add(Pieces.sentence(IdeaWords.HELP_SHORTCUTS));
        blocks.add(Pieces.small(IdeaWords.NO_PATIENTS));
        blocks.add(Pieces.safety(safety));
        blocks.add(Pieces.small(IdeaWords.NOT_WATCHED));
        blocks.add(Pieces.small(TroubleWords.OFFER));
        blocks.add(Pieces.buttons(List.of(Pieces.shareAnIdea(), TroubleNote.button())));
        return new Answer(IdeaWords.HELP_TITLE, blocks);
    }
}
