package ripple.round;

import java.util.List;
import ripple.profile.FitWords;
import ripple.profile.Reason;
import ripple.round.RoundAnswer.Why;

/** What those who run a program read about match rounds. */
public final class RoundWords {

    public static final String TITLE = "Match board";
    public static final String HELP =
            "brings everybody who waits together with mentors who have room; for the lead and the deputy";
    public static final String WHAT_IT_IS =
            "Here you bring everybody who waits together with mentors who have room, all at once. You get a draft with reasons and "
                    + "can change it. Nobody hears of it until you publish.";
    public static final String NOT_OPENED =
            "The match board could not open: Slack took too long. Please try once more in a moment.";
    public static final String NOT_LEADING = "Match rounds are for the lead and the deputy of the program.";
    /** So long a draft that was set aside is kept. */
    static final int DAYS_ASIDE = 90;

    public static final String DRAFT = "Make a draft";
    public static final String DRAFT_AGAIN = "Draft again";
    public static final String DRAFT_AGAIN_TITLE = "Draft again?";
    public static final String DRAFT_AGAIN_CONSEQUENCE =
            "The draft is computed anew from who waits and who has room now. What you changed by hand is gone.";
    public static final String SET_ASIDE_BUTTON = "Set aside";
    public static final String SET_ASIDE_TITLE = "Set the draft aside?";
    public static final String SET_ASIDE_CONSEQUENCE =
            "Nobody hears of it. It is kept for " + DAYS_ASIDE + " days, and then deleted.";
    public static final String PUBLISH = "Publish…";
    public static final String PUBLISH_TITLE = "Publish this round?";
    public static final String PUBLISH_YES = "Publish";
    public static final String CANCEL = "Cancel";
    public static final String CHANGE = "Change";
    public static final String USE_STABLE = "Use the stable matching";
    public static final String USE_HIGHEST = "Use the highest total";
    public static final String SAVE = "Put into draft";
    public static final String CHOICE_TITLE = "Change the draft";
    public static final String LIKELY = "Mentors with room who are possible";
    public static final String OR_ANYBODY = "Or somebody else";
    public static final String ANYBODY_HINT = "If the two are possible and a place is left.";
    public static final String NOBODY_IN_THIS_ROUND = "Nobody in this round";
    public static final String CHOOSE_ONE = "Choose a mentor";
    public static final String CHOOSE_ONE_OF_BOTH = "Please choose in one of the two places, not in both.";
    public static final String CHOOSE_SOMEBODY = "Please choose a mentor, or \"Nobody in this round\".";
    public static final String NOBODY_POSSIBLE_NOW = "No mentor with room is possible for them now.";
    public static final String SOMEBODY = "A colleague";
    public static final String SET_ASIDE =
            "The draft is set aside. Nobody has heard of it, and in " + DAYS_ASIDE + " days it is deleted.";

    public static final String STALE =
            "The draft was changed, published or set aside meanwhile. Here is how it stands now; please look again.";

    private static final String NOBODY_WOULD_SWAP =
            "there are no mentee and mentor who would both rather have each other than whom they are given";

    static final String NOT_POSSIBLE = FitWords.NOT_POSSIBLE;

    private RoundWords() {}

    static String refused(Why why) {
        return switch (why) {
            case NOT_LEADING -> NOT_LEADING;
            case NOBODY_WAITS -> "Nobody waits for a mentor, so there is nobody to match.";
            case NO_ROOM -> "No mentor has room now. When one offers, or has a place again, you can make a draft.";
            case STALE ->
                "The draft was changed, published or set aside meanwhile. Here is how it stands now; please look again.";
            case NOT_FOUND -> "I cannot find that in the draft. Here is how it stands now.";
            case NOT_POSSIBLE -> NOT_POSSIBLE;
            case FULL -> "The draft has given all places of this mentor. Please free one of them first.";
            case EMPTY -> "The draft brings nobody together, so there is nothing to publish.";
        };
    }

    static String drafted(int matched, int waiting) {
        return "The draft is ready: a mentor for " + matched + " of " + people(waiting)
                + ". Nobody has heard of it yet.";
    }

    static String using(How way) {
        return way == How.STABLE
                ? "The draft shows the stable matching now."
                : "The draft shows the highest total score now.";
    }

    static String moved(String mentee, String mentor) {
        return "In the draft " + mentee + " now has " + mentor + ".";
    }

    static String leftOut(String mentee) {
        return "In the draft " + mentee + " now has nobody. They keep their place in line.";
    }

    static String published(int asked, int leftOut) {
        String said = "Published. " + (asked == 1 ? "1 pair is" : asked + " pairs are")
                + " asked; each of the two answers for themselves, by the day that stands in their message, and the place is held until then.";
        return leftOut == 0
                ? said
                : said + " " + (leftOut == 1 ? "1 pair was" : leftOut + " pairs were")
                        + " no longer possible, so nobody was asked there; the mentee keeps their place in line.";
    }

    /** Who waits and who has room. */
    public static String standing(int waiting, int mentors, int places) {
        if (waiting == 0) {
            return "Nobody waits for a mentor.";
        }
        String wait = waiting == 1 ? "1 person waits for a mentor" : waiting + " people wait for a mentor";
        return mentors == 0
                ? wait + ". No mentor has room."
                : wait + ". " + (mentors == 1 ? "1 mentor has " : mentors + " mentors have ") + places(places)
                        + " free.";
    }

    public static String publishConsequence(int matched) {
        return (matched == 1 ? "1 pair is" : matched + " pairs are")
                + " asked, and a pair begins when both have said yes. Its place is held until both have answered or "
                + "their time for it is over. This cannot be taken back.";
    }

    public static String draftOf(String when) {
        return "Draft of " + when + ". Nobody has heard of it.";
    }

    /** Who waits has changed since the draft. */
    public static String others(int waiting, int seats) {
        return "The draft is of " + people(seats) + ", and " + waiting + (waiting == 1 ? " waits" : " wait")
                + " now. Draft again to take in who came; who left is left out by itself.";
    }

    /** How the draft was drawn, for whoever wants to compute it again. */
    public static String seed(long seed) {
        return "Where two fit equally well, I drew lots (draw " + seed + ").";
    }

    public static String stands(int matched, int seats, int byHand) {
        return "A mentor for " + matched + " of " + people(seats)
                + (byHand == 0 ? "." : "; " + byHand + " changed by hand.");
    }

    /** What each of the two ways comes to, for somebody who has never heard of either. */
    public static String compare(Round.Sum stable, Round.Sum highest, int differing) {
        if (differing == 0) {
            return "I matched them in two ways, and both come to the same pairs: " + NOBODY_WOULD_SWAP
                    + ", and no other pairs fit better taken together.";
        }
        return "I matched them in two ways. They differ for " + people(differing)
                + "; below each of these stands whom the other way gives.\n• Stable matching: a mentor for "
                + stable.matched() + "; " + NOBODY_WOULD_SWAP + ".\n• Highest total: a mentor for "
                + highest.matched() + "; " + better(highest.total(), stable.total()) + ", but "
                + blocking(highest.blocking());
    }

    /** By how much the pairs of one way fit better than those of the other. */
    private static String better(long total, long than) {
        long more = than == 0 ? 0 : Math.round(100.0 * (total - than) / than);
        return more < 1
                ? "taken together the pairs fit as well, or a little better"
                : "taken together the pairs fit about " + more + " % better";
    }

    private static String blocking(int pairs) {
        return switch (pairs) {
            case 0 -> "somebody gets a mentor who fits them less.";
            case 1 -> "one mentee and one mentor would both rather have each other.";
            default -> pairs + " times a mentee and a mentor would both rather have each other.";
        };
    }

    public static String tooManyForHighest() {
        return "With more than " + Drafting.MOST_FOR_HIGHEST + " people I match in one way only, the stable matching: "
                + NOBODY_WOULD_SWAP + ".";
    }

    public static String pair(String mentee, String mentor) {
        return mentee + " → " + mentor;
    }

    public static String nobody(String mentee) {
        return mentee + " → nobody yet";
    }

    public static String score(String mentee, int forMentee, String mentor, int forMentor) {
        return "They fit " + forMentee + " of 100 for " + mentee + ", " + forMentor + " of 100 for " + mentor + ".";
    }

    /** Why two fit, for somebody who is neither of them. */
    public static String reasons(String mentor, List<Reason> reasons) {
        return FitWords.sentence(
                mentor, reasons.stream().map(RoundWords::forOthers).toList());
    }

    private static Reason forOthers(Reason reason) {
        return switch (reason.rule()) {
            case HOURS -> new Reason(reason.rule(), "has hours in common with them");
            case LINE -> new Reason(reason.rule(), "is not in their line");
            case EXPERIENCE, AREAS, LANGUAGE, SITE -> reason;
        };
    }

    public static String why(Board.WhyNobody why) {
        if (why instanceof Board.WhyNobody.OthersFitBetter others) {
            return (others.possible() == 1 ? "1 mentor is" : others.possible() + " mentors are")
                    + " possible, but others fit there better and the places are given.";
        }
        if (why instanceof Board.WhyNobody.NoRoom) {
            return "No mentor had room.";
        }
        return why instanceof Board.WhyNobody.ByHand
                ? "Taken out by hand. They keep their place in line."
                : "No mentor with room is possible for them now. " + FitWords.CAUSES;
    }

    public static String notPossibleAnyMore() {
        return NOT_POSSIBLE + " When you publish, this pair is left out.";
    }

    public static String other(Board.Other other) {
        if (other instanceof Board.Other.Somebody somebody) {
            return way(somebody.way()) + ": " + somebody.name() + ".";
        }
        return other instanceof Board.Other.Nobody nobody ? way(nobody.way()) + ": nobody." : "";
    }

    private static String way(How way) {
        return way == How.STABLE ? "Stable matching" : "Highest total";
    }

    public static String choiceFor(String mentee) {
        return "A mentor for " + mentee;
    }

    public static String candidate(int score, int free) {
        return "fits " + score + " of 100 · "
                + (free == 0 ? "no place left in the draft" : places(free) + " left in the draft");
    }

    public static String last(String when, Board.Last last) {
        return "Last round, " + when + ": " + (last.asked() == 1 ? "1 pair" : last.asked() + " pairs") + " asked, "
                + last.begun() + " began, " + last.waiting() + " still waiting for an answer, " + last.released()
                + " came to nothing" + (last.leftOut() == 0 ? "." : ", " + last.leftOut() + " no longer possible.");
    }

    private static String people(int count) {
        return count == 1 ? "1 person" : count + " people";
    }

    private static String places(int count) {
        return count == 1 ? "1 place" : count + " places";
    }
}
