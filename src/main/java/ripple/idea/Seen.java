package ripple.idea;

/** An idea as one person sees it: what they may do with it, and what they may know of those who see the same. */
public record Seen(Idea idea, Sight sight, Voices voices) {

    public boolean may(Deed deed) {
        return sight.may(deed);
    }
}
