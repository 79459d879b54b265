package ripple.idea;

import java.util.List;

/** The sentences that people read about ideas that look alike, and about finding ideas; the edge arranges them and adds none of its own. */
public final class LookAlikeWords {

    public static final String JOIN_IT = "Join it";
    public static final String LOOK = "Look";
    public static final String MINE_IS_DIFFERENT = "Mine is different";
    public static final String ONLY_YOU = "Only you see this message.";
    public static final String WHAT_JOINING_DOES =
            "If you join one, nothing of yours is lost: you become one of its authors, and you hear what comes of it.";
    public static final String NOT_YOURS_TO_JOIN = "Only somebody who shared this idea can say that.";

    public static final String FOUND = "Ideas with all these words, newest first:";
    public static final String FOUND_NOTHING = "I found no idea with these words that you can see.";
    public static final String HOW_TO_FIND =
            "Type the words after it that the idea should have, such as /idea find discharge letter.";
    public static final String SAY_MORE =
            "These words stand in nearly every idea. Please add one that says what the idea is about.";
    public static final String HELP_FIND = "finds ideas with all these words, newest first";
    public static final String MEANT_AS_IDEA = "Did you mean to share this as an idea?";
    public static final String SHARE_IT = "Share it as an idea";

    private LookAlikeWords() {}

    /** What stands above the ideas that look like this one. */
    public static String alike(IdeaNumber number, List<LookAlike> others) {
        boolean allWelcomed = others.stream().allMatch(other -> other.idea().isWelcomed());
        String welcomed = allWelcomed ? "welcomed " : "";
        String looks =
                others.size() == 1 ? "One " + welcomed + "idea looks" : count(others.size()) + welcomed + "ideas look";
        return looks + " like your idea " + number + ".";
    }

    private static String count(int number) {
        return switch (number) {
            case 2 -> "Two ";
            case 3 -> "Three ";
            default -> number + " ";
        };
    }

    /** One of them. */
    public static String name(Idea idea, boolean isOwn) {
        String whose = isOwn ? "Your idea " + idea.number() : IdeaWords.title(idea.number());
        return whose + (idea.isWelcomed() ? " · welcomed" : " · waiting for an answer");
    }

    public static String joined(IdeaNumber own, IdeaNumber whole) {
        return "Your idea " + own + " is now a part of idea " + whole
                + ". All who shared them stand behind it together.";
    }

    /** Remembered for good. */
    public static String different(IdeaNumber own, IdeaNumber other) {
        return "Noted: your idea " + own + " is different from idea " + other
                + ". I will not show the two together again.";
    }
}
