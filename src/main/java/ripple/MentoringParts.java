package ripple;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ripple.board.DigestText;
import ripple.checkin.CheckInText;
import ripple.checkin.ProtectedTime;
import ripple.due.DueTable;
import ripple.idea.WaitingText;
import ripple.mentoring.MentorPlaces;
import ripple.mentoring.MentorshipListeners;
import ripple.mentoring.Offers;
import ripple.mentoring.PairText;
import ripple.mentoring.Pairing;
import ripple.mentoring.ProfileOffers;
import ripple.mentoring.RequestText;
import ripple.nudge.Nudge;
import ripple.nudge.Prompt;
import ripple.nudge.PromptText;
import ripple.outbox.Outbox;
import ripple.people.Member;
import ripple.profile.ProfileService;
import ripple.profile.ProfileText;
import ripple.profile.Profiles;
import ripple.reflection.SharingEnds;
import ripple.round.RoundText;
import ripple.slack.act.CommandWord;
import ripple.slack.act.Feature;
import ripple.slack.act.HomePages;
import ripple.slack.act.HomeSection;
import ripple.slack.mentor.MentorSection;
import ripple.slack.mentor.ProfileFeature;
import ripple.slack.mentor.RequestFeature;
import ripple.slack.platform.SlackPlatform;
import ripple.texts.TextKey;

/** Puts together what mentors and mentees need: services first, then their parts in Slack. One line for each. */
final class MentoringParts {

    private final Features.Ground ground;
    private final Outbox outbox;
    private final DueTable due;
    private final MentorshipListeners listeners = new MentorshipListeners();
    private final ProfileService offers;
    private final Pairing pairing;
    private final RequestParts requests;
    private final RoundParts rounds;
    private final CheckInParts checkIns;
    private final PairParts pairs;
    private final BoardParts board;

    MentoringParts(Features.Ground ground, Outbox outbox, DueTable due) {
        this(ground, outbox, due, RoundParts.lots());
    }

    /** @param lots where the seeds of match rounds come from */
    MentoringParts(Features.Ground ground, Outbox outbox, DueTable due, LongSupplier lots) {
        this.ground = ground;
        this.outbox = outbox;
        this.due = due;
        this.offers = new ProfileService(ground.transactions(), ground.people(), new MentorPlaces(), ground.story());
        Profiles profiles = new Profiles(ground.people());
        Offers offered = new ProfileOffers(profiles);
        this.pairing = new Pairing(ground.people(), offered, listeners, ground.story());
        this.requests =
                new RequestParts(ground, new RequestParts.Base(offers, profiles, pairing, listeners, outbox), due);
        RoundParts.Base places = new RoundParts.Base(profiles, offered, pairing, listeners, outbox);
        this.rounds = new RoundParts(ground, places, due, lots);
        this.pairs = new PairParts(ground, new PairParts.Base(outbox, listeners, new ProtectedTime()::held, due));
        this.checkIns = new CheckInParts(ground, outbox, due, pairs.ground());
        listeners.add(checkIns.plan());
        listeners.add(care().pulse());
        this.board = new BoardParts(ground, outbox, due, pairs.endings());
        listeners.add(new SharingEnds());
    }

    /** Every text that must be there, whoever needs it. */
    static List<TextKey> texts() {
        return Stream.of(
                        PromptText.values(),
                        WaitingText.values(),
                        ProfileText.values(),
                        PairText.values(),
                        RequestText.values(),
                        RoundText.values(),
                        DigestText.values(),
                        CareParts.keys(),
                        CheckInText.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    CareParts care() {
        return new CareParts(ground, outbox);
    }

    ProfileService offers() {
        return offers;
    }

    RequestParts requests() {
        return requests;
    }

    RoundParts rounds() {
        return rounds;
    }

    PairParts pairs() {
        return pairs;
    }

    CheckInParts checkIns() {
        return checkIns;
    }

    Features.Ground ground() {
        return ground;
    }

    Outbox outbox() {
        return outbox;
    }

    DueTable due() {
        return due;
    }

    /** What else happens from time to time though nobody does anything. */
    List<Nudge> nudges() {
        return List.of(requests.timeouts(), rounds.turn(), pairs.turn(), board.planning());
    }

    /** What is said to people by their own clock. */
    List<Prompt> prompts() {
        return Stream.of(
                        List.of(requests.reminder(), rounds.reminder(), board.prompt()),
                        pairs.prompts(),
                        checkIns.prompts(),
                        care().prompts())
                .flatMap(List::stream)
                .toList();
    }

    /** What Home pages show of it, from top to bottom. */
    List<HomeSection> sections() {
        return Stream.of(
                        List.of(
                                board.section(),
                                rounds.section(),
                                requests.section(),
                                pairs.section(),
                                checkIns.section(),
                                new MentorSection(offers, mayAsk())),
                        care().sections())
                .flatMap(List::stream)
                .toList();
    }

    /** Who may ask for a mentor now. */
    Predicate<Member> mayAsk() {
        return requests.mayAsk();
    }

    /** What the program's own window shows of it to those who run the program. */
    HomeSection glance() {
        return board.section();
    }

    /** What stands at the foot of every Home page. */
    HomeSection foot() {
        return clock().section();
    }

    /** What may follow {@code /ripple}. */
    List<CommandWord> words(HomePages home, SlackPlatform slack) {
        return List.of(clock().word(slack), rounds.feature(home, slack).word());
    }

    private ClockParts clock() {
        return new ClockParts(ground, due);
    }

    /** What people can do in Slack, each with its table of names. */
    List<Feature> features(HomePages home, SlackPlatform slack) {
        RequestFeature asking = requests.feature(home, slack);
        return Stream.of(
                        List.<Feature>of(
                                new ProfileFeature(
                                        offers, slack, home, ground.texts().lines(ProfileText.GUIDE), more(asking)),
                                asking),
                        List.of(checkIns.feature(care().help(), pairs, home, slack), board.feature(home, slack)),
                        care().features(home, slack),
                        List.of(rounds.feature(home, slack), pairs.feature(home, slack), clock().feature(home, slack)))
                .flatMap(List::stream)
                .toList();
    }

    /** What the command {@code /mentor} does beside offering. */
    private ProfileFeature.More more(RequestFeature asking) {
        return new ProfileFeature.More(
                List.of(asking.word(), pairs.word()), List.of(pairs.word(), asking::standing), mayAsk());
    }
}
