package ripple.slack.care;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ripple.mentoring.MentorshipId;
import ripple.people.Member;
import ripple.reflection.HumanHelp;
import ripple.reflection.PulseService;
import ripple.reflection.PulseService.Answered;
import ripple.reflection.PulseService.Question;
import ripple.reflection.PulseWords;
import ripple.reflection.ReflectionActs;
import ripple.slack.act.Answer;
import ripple.slack.act.Feature;
import ripple.slack.act.Handlers;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Views;

/** The pulse in Slack: saying yes or no to it, and one tap for an answer. */
public final class PulseFeature implements Feature {

    private static final Pattern VALUE = Pattern.compile("([0-9]{1,18}):([0-9]{1,5})(?::([1-5]))?");

    private final PulseService pulse;
    private final Views views;

    public PulseFeature(PulseService pulse, Views views) {
        this.pulse = pulse;
        this.views = views;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.action(ReflectionActs.PULSE_YES, this::agree)
                .action(ReflectionActs.PULSE_NO, this::decline)
                .action(ReflectionActs.PULSE, this::answer);
    }

    private void agree(Press press) {
        Member who = press.asker().member();
        press.reply()
                .say(read(press)
                        .flatMap(value -> pulse.agree(who, question(value)))
                        .map(Answer::of)
                        .orElseGet(() -> Answer.of(PulseWords.OVER)));
    }

    private void decline(Press press) {
        pulse.decline(press.asker().member());
        press.reply().say(Answer.of(PulseWords.DECLINED));
    }

    private void answer(Press press) {
        Member who = press.asker().member();
        Answered answered = read(press)
                .filter(value -> value.group(3) != null)
                .map(value -> pulse.answer(who, question(value), Integer.parseInt(value.group(3))))
                .orElseGet(Answered.Over::new);
        if (answered instanceof Answered.InNeed inNeed) {
            show(press, inNeed.help());
        } else {
            press.reply().say(Answer.of(answered instanceof Answered.Thanks ? PulseWords.THANKS : PulseWords.OVER));
        }
    }

    /** In a window, or where Slack opens none, at the place of the answer; seen by this person alone either way. */
    private void show(Press press, HumanHelp help) {
        List<LayoutBlock> blocks = HumanHelpView.afterPulse(help);
        if (!(views.open(press.asker(), press.trigger(), HumanHelpView.window(blocks)) instanceof Showing.Shown)) {
            press.reply().say(new Answer(PulseWords.SORRY, blocks));
        }
    }

    private static Optional<Matcher> read(Press press) {
        return Optional.of(VALUE.matcher(press.value())).filter(Matcher::matches);
    }

    private static Question question(Matcher value) {
        return new Question(new MentorshipId(Long.parseLong(value.group(1))), Integer.parseInt(value.group(2)));
    }
}
