package ripple.slack.checkin;

import com.slack.api.model.view.View;
import java.util.Map;
import java.util.Optional;
import ripple.checkin.BlockerId;
import ripple.checkin.BlockerService;
import ripple.checkin.CheckIn;
import ripple.checkin.CheckInDraft;
import ripple.checkin.CheckInPage;
import ripple.checkin.CheckInService;
import ripple.checkin.CheckInWords;
import ripple.checkin.Written;
import ripple.idea.Page;
import ripple.mentoring.MentorshipId;
import ripple.reflection.HumanHelp;
import ripple.slack.act.Answer;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.GuardedForm;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Views;
import ripple.slack.care.HumanHelpView;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.OpenView;

/** What mentees do with check-ins: write, change, look back, and say whether a sponsor may hear of what is in the way. */
final class CheckInHandler {

    private static final int PAGE_SIZE = 6;

    private final CheckInService checkIns;
    private final BlockerService blockers;
    private final HumanHelp.Place help;
    private final HomePages home;
    private final Views views;

    CheckInHandler(
            CheckInService checkIns, BlockerService blockers, HumanHelp.Place help, HomePages home, Views views) {
        this.checkIns = checkIns;
        this.blockers = blockers;
        this.help = help;
        this.home = home;
        this.views = views;
    }

    /** A button that names the check-in. */
    void open(Press press) {
        open(
                press,
                CheckInModal.id(press.value())
                        .flatMap(id -> checkIns.find(press.asker().member(), id)),
                CheckInWords.MISSING);
    }

    /** The check-in of this week, whether or not it was asked. */
    void openNow(Press press) {
        open(press, checkIns.now(press.asker().member()), CheckInWords.NO_MENTOR);
    }

    private void open(Press press, Optional<CheckInPage> page, String otherwise) {
        if (page.isEmpty()) {
            press.reply().say(Answer.of(otherwise));
        } else if (!page.get().mayBeWritten()) {
            press.reply().say(Answer.of(CheckInWords.closedButShown(page.get())));
        } else if (!CheckInViews.isShown(views, press, CheckInModal.view(page.get()))) {
            press.reply().say(Answer.of(CheckInWords.NOT_OPENED));
        }
    }

    FormAnswer save(FilledForm form) {
        CheckInDraft draft = CheckInModal.read(form.view());
        return CheckInModal.readId(form.view())
                .map(id -> checkIns.write(form.asker().member(), id, draft, GuardedForm.confirmed(form.view())))
                .map(written -> answer(form, draft, written))
                .orElseGet(() -> problem(CheckInWords.MISSING));
    }

    private FormAnswer answer(FilledForm form, CheckInDraft draft, Written written) {
        if (written instanceof Written.Distressed) {
            return HumanHelpView.above(help.of(form.asker().program()));
        }
        if (written instanceof Written.Objected objected) {
            return GuardedForm.stayOpen(form.view(), objected.objection(), () -> again(form, draft));
        }
        if (written instanceof Written.Closed) {
            return problem(CheckInWords.CLOSED_CHECK_IN);
        }
        if (written instanceof Written.Kept kept) {
            home.refresh(form.asker());
            return new FormAnswer.Show(CheckInViews.notice(CheckInWords.said(kept.page())));
        }
        return problem(CheckInWords.MISSING);
    }

    private View again(FilledForm form, CheckInDraft draft) {
        return CheckInModal.readId(form.view())
                .flatMap(id -> checkIns.find(form.asker().member(), id))
                .map(page -> CheckInModal.view(page, draft))
                .orElseGet(() -> CheckInViews.notice(CheckInWords.MISSING));
    }

    private static FormAnswer problem(String sentence) {
        return new FormAnswer.Problems(Map.of(CheckInDraft.MOVED, sentence));
    }

    /** The window with what was written; the value is the pair, and perhaps a page of it. */
    void history(Press press) {
        String[] value = press.value().split(":", -1);
        Optional<Page<CheckIn>> page = value[0].matches("[0-9]{1,18}")
                ? checkIns.history(
                        press.asker().member(),
                        new MentorshipId(Long.parseLong(value[0])),
                        value.length > 1 ? Numbers.page(value[1]) : 1,
                        PAGE_SIZE)
                : Optional.empty();
        page.ifPresentOrElse(
                found -> show(
                        press,
                        CheckInViews.history(
                                found,
                                value[0],
                                press.asker().who().zone(),
                                press.asker().person())),
                () -> press.reply().say(Answer.of(CheckInWords.MISSING)));
    }

    private void show(Press press, View view) {
        Optional<OpenView> window = press.view().filter(open -> open.callback().equals(CheckInNames.HISTORY));
        if (window.isPresent()) {
            views.instead(press.asker(), window.get(), view);
        } else if (!CheckInViews.isShown(views, press, view)) {
            press.reply().say(Answer.of(CheckInWords.NOT_OPENED));
        }
    }

    void agree(Press press) {
        answer(press, true);
    }

    void decline(Press press) {
        answer(press, false);
    }

    private void answer(Press press, boolean yes) {
        String[] value = press.value().split(":", -1);
        if (value.length != 2 || !value[0].matches("[0-9]{1,18}") || !value[1].matches("[0-9]{1,9}")) {
            press.reply().say(Answer.of(CheckInWords.MISSING));
            return;
        }
        BlockerId id = new BlockerId(Long.parseLong(value[0]));
        int round = Integer.parseInt(value[1]);
        String sentence = yes
                ? blockers.agree(press.asker().member(), id, round)
                : blockers.decline(press.asker().member(), id, round);
        press.reply().replace(CheckInViews.answer(sentence));
    }
}
