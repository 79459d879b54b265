package ripple.idea;

import java.util.Optional;

/** The sentences around bringing a welcomed idea into the program's channel. */
public final class PostWords {

    public static final String OFFER = "Offer to post it";
    public static final String AGREE = "Yes, post it";
    public static final String DECLINE = "No, thank you";
    public static final String AGAIN = "Try again";
    public static final String OFFER_EXPLAINED =
            "I ask the one who wrote it first whether it may be posted in the program's channel. Each of its authors may say no.";

    public static final String OFFER_TITLE = "Post it in the channel?";
    public static final String NOT_NOW = "Leave it";
    public static final String TAKE_OUT = "Take it out of the channel";

    static final String NO_CHANNEL =
            "The program has no channel yet. Its lead or deputy chooses one with /ripple program; then offer it again.";
    static final String NOT_LIVE =
            "The program is still being tried out. Once it is live, ideas can be posted in its channel.";
    static final String NOT_WELCOMED = "Only a welcomed idea can be posted.";
    static final String DECLINED = "One of its authors said no, so it is not posted.";
    static final String NOBODY_ASKS = "Nobody asks about posting this idea any more.";
    static final String NOT_ASKED = "The one who wrote this idea first is asked whether it may be posted.";
    static final String NO_NAMES = "No name goes with it. You can say no now, and take it back later.";
    static final String AS_POSTED = "This is how it would read:";
    static final String HEAD = "An idea that was welcomed:";
    static final String TAKEN_BACK = "An idea that stood here was taken back by its authors.";
    static final String WAY_OUT =
            "Most often I am not in that channel, or it was archived. To let me in, somebody who is in it types"
                    + " /invite and my name there; or the lead chooses another channel with /ripple program. Then press “"
                    + AGAIN + "”.";

    private PostWords() {}

    /** How far it is, to its authors and to those who answer ideas; nothing before it was offered. */
    public static Optional<String> standing(PostState state) {
        return switch (state) {
            case ASKED -> Optional.of("Its first author is asked whether it may be posted in the program's channel.");
            case DECLINED -> Optional.of("One of its authors said no to posting it, so it is not posted.");
            case GOING -> Optional.of("On its way into the program's channel.");
            case POSTED -> Optional.of("Posted in the program's channel.");
            case UNREACHABLE -> Optional.of("I could not post it in the program's channel. " + WAY_OUT);
            case WITHDRAWN -> Optional.empty();
        };
    }

    static String asked(IdeaNumber number) {
        return "May I post your idea " + number + " in the program's channel?";
    }

    static String offered(IdeaNumber number) {
        return "I asked the one who wrote idea " + number + " whether it may be posted. You need not do anything.";
    }

    static String offeredBefore(IdeaNumber number) {
        return "The one who wrote idea " + number + " is already asked whether it may be posted.";
    }

    static String going(IdeaNumber number) {
        return "Thank you. Idea " + number + " is on its way into the program's channel.";
    }

    static String postedBefore(IdeaNumber number) {
        return "Idea " + number + " is already in the program's channel, or on its way.";
    }

    static String declined(IdeaNumber number) {
        return "Idea " + number + " is not posted. Thank you for saying so.";
    }

    static String takenBack(IdeaNumber number) {
        return "I take idea " + number + " out of the channel. What people have read there they have read.";
    }

    static String unreachable(IdeaNumber number) {
        return "I could not post idea " + number + " in the program's channel.";
    }
}
