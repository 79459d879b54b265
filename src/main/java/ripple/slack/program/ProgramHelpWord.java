package ripple.slack.program;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import ripple.profile.ProfileWords;
import ripple.program.ProgramLabels;
import ripple.program.TroubleWords;
import ripple.slack.act.Answer;
import ripple.slack.act.CommandWord;
import ripple.slack.act.EdgeWords;
import ripple.slack.act.TypedCommand;
import ripple.slack.care.TroubleNote;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;
import ripple.slack.mentor.MentorNames;

/** {@code /ripple help}, and {@code /ripple} with an unknown word: what can follow the command, made from the words that are registered. */
final class ProgramHelpWord implements CommandWord {

    private final List<CommandWord> others;

    ProgramHelpWord(List<CommandWord> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String usage() {
        return "/ripple help";
    }

    @Override
    public String says() {
        return ProgramLabels.HELP_HELP;
    }

    @Override
    public Answer answer(TypedCommand command) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!fits(command.words())) {
            blocks.add(Pieces.sentence(EdgeWords.UNKNOWN_WORD));
        }
        blocks.add(Pieces.strong(ProgramLabels.HELP_TITLE));
        others.forEach(word -> blocks.add(Pieces.command(word.usage(), word.says())));
        blocks.add(Pieces.command(usage(), says()));
        blocks.add(Pieces.command("/idea", ProgramLabels.HELP_IDEAS));
        blocks.add(Pieces.command(MentorNames.COMMAND, ProfileWords.HELP_MENTOR));
        blocks.add(Pieces.small(TroubleWords.OFFER));
        blocks.add(Pieces.buttons(
                List.of(Pieces.button(ProgramLabels.OPEN, Names.PROGRAM, Names.PROGRAM), TroubleNote.button())));
        return new Answer(ProgramLabels.HELP_TITLE, blocks);
    }
}
