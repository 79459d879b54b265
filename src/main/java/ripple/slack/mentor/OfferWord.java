package ripple.slack.mentor;

import ripple.profile.ProfileWords;
import ripple.slack.act.Answer;
import ripple.slack.act.CommandWord;
import ripple.slack.act.TypedCommand;

/** {@code /mentor offer}: the form in which somebody offers to be a mentor, or changes what they offer. */
final class OfferWord implements CommandWord {

    private final OfferHandler offers;

    OfferWord(OfferHandler offers) {
        this.offers = offers;
    }

    @Override
    public String name() {
        return "offer";
    }

    @Override
    public String usage() {
        return MentorNames.COMMAND + " offer";
    }

    @Override
    public String says() {
        return ProfileWords.HELP_OFFER;
    }

    @Override
    public Answer answer(TypedCommand command) {
        return offers.openOffer(command);
    }
}
