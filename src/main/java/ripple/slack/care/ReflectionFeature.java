package ripple.slack.care;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ripple.people.Member;
import ripple.reflection.Questions;
import ripple.reflection.Reflection;
import ripple.reflection.ReflectionActs;
import ripple.reflection.ReflectionDraft;
import ripple.reflection.ReflectionId;
import ripple.reflection.ReflectionService;
import ripple.reflection.ReflectionWords;
import ripple.reflection.Written;
import ripple.slack.act.Answer;
import ripple.slack.act.Feature;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.GuardedForm;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Views;

/** Reflections in Slack: the buttons on Home and in nudges, and the form behind them. */
public final class ReflectionFeature implements Feature {

    private final ReflectionService reflections;
    private final HomePages home;
    private final Views views;

    public ReflectionFeature(ReflectionService reflections, HomePages home, Views views) {
        this.reflections = reflections;
        this.home = home;
        this.views = views;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.action(CareNames.REFLECTION_START, this::start)
                .action(CareNames.REFLECTION_STOP, this::stop)
                .action(ReflectionActs.WRITE, this::write)
                .action(ReflectionActs.READ, this::readShared)
                .action(CareNames.REFLECTION_EDIT, this::edit)
                .action(CareNames.REFLECTION_SHARE, this::share)
                .action(CareNames.REFLECTION_TAKE_BACK, this::takeBack)
                .action(CareNames.REFLECTION_DELETE, this::delete)
                .action(CareNames.REFLECTION_NEWER, press -> home.turn(press, ReflectionSection.NAME))
                .action(CareNames.REFLECTION_OLDER, press -> home.turn(press, ReflectionSection.NAME))
                .form(CareNames.REFLECTION, this::save);
    }

    private void start(Press press) {
        var first = reflections.start(press.asker().member());
        told(press, ReflectionWords.started(first, press.asker().who().zone()));
    }

    private void stop(Press press) {
        reflections.stop(press.asker().member());
        told(press, ReflectionWords.STOPPED);
    }

    private void told(Press press, String sentence) {
        press.reply().say(Answer.of(sentence));
        home.refresh(press);
    }

    private void write(Press press) {
        Questions questions = reflections.questions(press.asker().member(), press.value());
        ReflectionModal.Task task =
                new ReflectionModal.Task(Optional.empty(), questions.theme().code());
        open(press, ReflectionModal.view(task, questions, new ReflectionDraft(questions.theme(), "", "", "")));
    }

    private void edit(Press press) {
        Optional<Reflection> mine = ReflectionModal.id(press.value())
                .flatMap(id -> reflections.find(press.asker().member(), id));
        if (mine.isEmpty()) {
            told(press, ReflectionWords.NOT_FOUND);
            return;
        }
        Questions questions = reflections.questions(mine.get().theme());
        ReflectionModal.Task task = new ReflectionModal.Task(
                mine.map(Reflection::id), questions.theme().code());
        open(press, ReflectionModal.view(task, questions, ReflectionModal.draft(mine.get())));
    }

    private void readShared(Press press) {
        List<ReflectionModal.Read> shared = reflections.sharedWith(press.asker().member()).stream()
                .map(each -> new ReflectionModal.Read(
                        each, reflections.questions(each.reflection().theme())))
                .toList();
        open(press, ReflectionModal.shared(shared, press.asker().who().zone()));
    }

    private void open(Press press, View view) {
        if (!(views.open(press.asker(), press.trigger(), view) instanceof Showing.Shown)) {
            press.reply().say(Answer.of(ReflectionWords.FORM_NOT_OPENED));
        }
    }

    private void share(Press press) {
        Member who = press.asker().member();
        Optional<ReflectionId> id = ReflectionModal.id(press.value())
                .filter(known -> reflections.find(who, known).isPresent());
        told(
                press,
                id.map(known -> reflections
                                .share(who, known)
                                .map(ReflectionWords::shared)
                                .orElse(ReflectionWords.NO_MENTOR))
                        .orElse(ReflectionWords.NOT_FOUND));
    }

    private void takeBack(Press press) {
        told(press, done(press, id -> reflections.takeBack(press.asker().member(), id), ReflectionWords.TAKEN_BACK));
    }

    private void delete(Press press) {
        told(press, done(press, id -> reflections.delete(press.asker().member(), id), ReflectionWords.DELETED));
    }

    private static String done(Press press, Function<ReflectionId, Boolean> deed, String sentence) {
        return ReflectionModal.id(press.value()).filter(deed::apply).isPresent() ? sentence : ReflectionWords.NOT_FOUND;
    }

    private FormAnswer save(FilledForm form) {
        Member who = form.asker().member();
        ReflectionModal.Task task = ReflectionModal.Task.read(form.view());
        Questions questions = reflections.questions(who, task.theme());
        ReflectionDraft draft = ReflectionModal.read(form.view(), questions);
        var confirmed = GuardedForm.confirmed(form.view());
        Written written = task.changes()
                .map(id -> reflections.edit(who, id, draft, confirmed))
                .orElseGet(() -> reflections.write(who, draft, confirmed, occasion(form)));
        if (written instanceof Written.InNeed inNeed) {
            return HumanHelpView.above(inNeed.help());
        }
        if (written instanceof Written.Stopped stopped) {
            return GuardedForm.stayOpen(form.view(), stopped.why(), () -> ReflectionModal.view(task, questions, draft));
        }
        if (written instanceof Written.Missing) {
            return new FormAnswer.Problems(Map.of(ReflectionDraft.WHAT, ReflectionWords.NOT_FOUND));
        }
        home.refresh(form.asker());
        String sentence = task.changes().isPresent() ? ReflectionWords.CHANGED : ReflectionWords.SAVED;
        return NoticeView.said(ReflectionWords.TITLE, sentence);
    }

    /** One open form makes one reflection, even if its answer was lost and it is sent off again. */
    private static String occasion(FilledForm form) {
        String id = form.view().id();
        return id.isEmpty() ? form.occasion().value() : "form:" + id;
    }
}
