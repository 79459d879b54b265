package ripple.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import ripple.profile.MyProfile;
import ripple.profile.ProfileService;
import ripple.profile.ProfileWords;

/** {@code /mentor help}, and {@code /mentor} with no word or an unknown one: where one stands, and what can follow the command. */
final class MentorHelpWord implements CommandWord {

    private final ProfileService profiles;
    private final List<CommandWord> others;
    private final List<MentorStanding> standings;

    MentorHelpWord(ProfileService profiles, List<CommandWord> others, List<MentorStanding> standings) {
        this.profiles = profiles;
        this.others = List.copyOf(others);
        this.standings = List.copyOf(standings);
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
        return answer(command.asker());
    }

    private Answer answer(Asker asker) {
        MyProfile mine = profiles.mine(asker.member());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.strong(ProfileWords.WHERE_YOU_STAND));
        blocks.add(Pieces.sentence(ProfileWords.standing(mine)));
        standings.stream()
                .flatMap(standing -> standing.lines(asker).stream())
                .forEach(line -> blocks.add(Pieces.sentence(line)));
        blocks.add(Pieces.divider());
        others.forEach(word -> blocks.add(Pieces.command(word.usage(), word.says())));
        blocks.add(Pieces.command(usage(), says()));
        blocks.addAll(TroubleNote.offer());
        blocks.add(Pieces.buttons(
                List.of(OfferView.way(mine), OfferView.button(ProfileWords.MY_WISHES, MentorNames.WISHES))));
        return new Answer(ProfileWords.WHERE_YOU_STAND, blocks);
    }
}
