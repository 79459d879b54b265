package ripple.slack.mentor;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ripple.people.Member;
import ripple.profile.MyProfile;
import ripple.profile.ProfileService;
import ripple.profile.ProfileWords;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.CommandWord;
import ripple.slack.act.EdgeWords;
import ripple.slack.act.TypedCommand;
import ripple.slack.care.TroubleNote;
import ripple.slack.layout.Pieces;

/** {@code /mentor help}, and {@code /mentor} with no word or an unknown one: where one stands, and what can follow the command. */
final class MentorHelpWord implements CommandWord {

    private final ProfileService profiles;
    private final List<CommandWord> others;
    private final List<MentorStanding> standings;
    private final Predicate<Member> mayAsk;

    MentorHelpWord(
            ProfileService profiles,
            List<CommandWord> others,
            List<MentorStanding> standings,
            Predicate<Member> mayAsk) {
        this.profiles = profiles;
        this.others = List.copyOf(others);
        this.standings = List.copyOf(standings);
        this.mayAsk = mayAsk;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String usage() {
        return MentorNames.COMMAND + " help";
    }

    @Override
    public String says() {
        return ProfileWords.HELP_HELP;
    }

    @Override
    public Answer answer(TypedCommand command) {
        Asker asker = command.asker();
        MyProfile mine = profiles.mine(asker.member());
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!command.words().isBlank() && !fits(command.words())) {
            blocks.add(Pieces.sentence(EdgeWords.UNKNOWN_WORD));
        }
        blocks.add(Pieces.strong(ProfileWords.WHERE_YOU_STAND));
        blocks.add(Pieces.sentence(ProfileWords.standing(mine)));
        standings.stream()
                .flatMap(standing -> standing.lines(asker).stream())
                .forEach(line -> blocks.add(Pieces.sentence(line)));
        blocks.add(Pieces.divider());
        others.forEach(word -> blocks.add(Pieces.command(word.usage(), word.says())));
        blocks.add(Pieces.command(usage(), says()));
        blocks.add(Pieces.buttons(MentorSection.ways(mine, mayAsk.test(asker.member()))));
        blocks.addAll(TroubleNote.offer());
        return new Answer(ProfileWords.WHERE_YOU_STAND, blocks);
    }
}
