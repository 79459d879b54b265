package ripple.slack;

import ripple.profile.ProfileWords;

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
