package ripple.slack.mentor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ripple.people.Member;
import ripple.profile.ProfileService;
import ripple.slack.act.CommandWord;
import ripple.slack.act.CommandWords;
import ripple.slack.act.Directory;
import ripple.slack.act.Feature;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.act.Views;
import ripple.slack.platform.SlackPlatform;

/** What mentors offer and mentees wish for, and the command {@code /mentor} with the words of all parts of mentoring. */
public final class ProfileFeature implements Feature {

    private final OfferHandler offers;
    private final WishesHandler wishes;
    private final CommandWords command;

    /** What other parts of mentoring add to the command: words that follow it, where somebody stands, and whether they may ask for a mentor. */
    public record More(List<CommandWord> words, List<MentorStanding> standings, Predicate<Member> mayAsk) {
        public More {
            words = List.copyOf(words);
            standings = List.copyOf(standings);
        }
    }

    /**
     * Puts its handlers together.
     *
     * @param guide how to begin, for first-time mentors
     */
    public ProfileFeature(ProfileService profiles, SlackPlatform slack, HomePages home, List<String> guide, More more) {
        this(profiles, slack.directory(), slack.views(), home, guide, more);
    }

    ProfileFeature(
            ProfileService profiles, Directory directory, Views views, HomePages home, List<String> guide, More more) {
        this.offers = new OfferHandler(profiles, directory, views, home, guide);
        this.wishes = new WishesHandler(profiles, directory, views, home);
        List<CommandWord> words = new ArrayList<>(List.of(new OfferWord(offers)));
        words.addAll(more.words());
        MentorHelpWord help = new MentorHelpWord(profiles, words, more.standings(), more.mayAsk());
        words.add(help);
        this.command = new CommandWords(words, help::answer);
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.command(MentorNames.COMMAND, command)
                .action(MentorNames.OFFER, offers::openOffer)
                .form(MentorNames.OFFER, offers::save)
                .action(MentorNames.MINE, offers::showMine)
                .action(MentorNames.PAUSE, offers::openPause)
                .form(MentorNames.PAUSE, offers::pause)
                .action(MentorNames.GO_ON, offers::goOn)
                .action(MentorNames.STOP, offers::stop)
                .action(MentorNames.WISHES, wishes::open)
                .form(MentorNames.WISHES, wishes::save);
    }
}
