package ripple.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import ripple.slack.act.Act;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.Asker;
import ripple.slack.act.CommandHandler;
import ripple.slack.act.EdgeWords;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Handlers;
import ripple.slack.act.Occasion;
import ripple.slack.act.Payloads;
import ripple.slack.act.Place;
import ripple.slack.act.Press;
import ripple.slack.act.Shortcut;
import ripple.slack.act.TypedCommand;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;

/** From Slack's request to the one handler that takes it, and its answer back to Slack. */
final class Routes {

    private final Handlers handlers;
    private final Acts acts;
    private final Replies replies;
    private final TestMode testMode;

    Routes(Handlers handlers, Acts acts, Replies replies, TestMode testMode) {
        this.handlers = handlers;
        this.acts = acts;
        this.replies = replies;
        this.testMode = testMode;
    }

    /**
     * Gives the answer; nothing if it took too long and another was given meanwhile.
     *
     * @param meanwhile takes what is said in time where the answer takes longer; in another thread
     */
    Optional<Response> command(SlashCommand typed, Consumer<Response> meanwhile) {
        String name = typed.name();
        Act act = replies.act("command:" + name, typed.sender(), typed.occasion(), typed.place());
        CommandHandler handler = handlers.forCommand(name)
                .orElse(unknown -> Answers.withWords(EdgeWords.unknownCommand(name), typed.words()));
        Optional<Answer> answer = acts.carryOutHere(
                act,
                handler.asksWhoMay(typed.words()),
                asker -> testMode.mark(
                        asker,
                        handler.apply(new TypedCommand(
                                asker,
                                name,
                                typed.words(),
                                typed.occasion(),
                                act.trigger(),
                                testMode.mark(asker, act.reply())))),
                sorry -> Answers.withWords(sorry.sentence(), typed.words()),
                () -> meanwhile.accept(Answers.toSlack(Answer.of(EdgeWords.STILL_AT_IT))),
                act.reply()::say);
        return answer.map(Answers::toSlack);
    }

    Response press(BlockActionRequest request) {
        BlockActionPayload payload = request.getPayload();
        BlockActionPayload.Action action = payload.getActions().get(0);
        String name = Names.plain(Payloads.orEmpty(action.getActionId()));
        Occasion occasion = Occasions.ofTrigger(payload.getTriggerId(), request);
        Optional<OpenView> view = Optional.ofNullable(payload.getView()).map(Payloads::view);
        Act act = replies.act("action:" + name, Payloads.sender(payload), occasion, place(payload));
        Consumer<Press> handler =
                handlers.forAction(name).orElse(unknown -> unknown.reply().say(Answer.of(EdgeWords.UNKNOWN_BUTTON)));
        return actOnly(
                act,
                asker -> handler.accept(new Press(
                        asker,
                        name,
                        Payloads.value(action),
                        occasion,
                        act.trigger(),
                        view,
                        testMode.mark(asker, act.reply()))));
    }

    Response form(ViewSubmissionRequest request) {
        ViewSubmissionPayload payload = request.getPayload();
        OpenView view = Payloads.view(payload.getView());
        Function<FilledForm, FormAnswer> handler =
                handlers.forForm(view.callback()).orElse(unknown -> Answers.keepOpen(view, EdgeWords.UNKNOWN_FORM));
        Occasion occasion = Occasions.ofView(view, request);
        Act act = replies.act(
                "form:" + view.callback(), Payloads.sender(payload), occasion, Place.inForm(payload.getTriggerId()));
        Optional<FormAnswer> answer = acts.carryOut(
                act,
                asker -> testMode.mark(asker, handler.apply(new FilledForm(asker, view, occasion))),
                sorry -> Answers.keepOpen(view, sorry.sentence()),
                new FormAnswer.Close(),
                late -> {});
        return Answers.toSlack(answer.orElse(Answers.keepOpen(view, EdgeWords.PRESS_AGAIN)));
    }

    Response shortcut(GlobalShortcutRequest request) {
        GlobalShortcutPayload payload = request.getPayload();
        Act act = replies.act(
                "shortcut:" + payload.getCallbackId(),
                Payloads.sender(payload),
                Occasions.ofTrigger(payload.getTriggerId(), request),
                Place.at(payload.getTriggerId(), null));
        return shortcut(act, payload.getCallbackId(), Optional.empty());
    }

    Response messageShortcut(MessageShortcutRequest request) {
        MessageShortcutPayload payload = request.getPayload();
        Act act = replies.act(
                "shortcut:" + payload.getCallbackId(),
                Payloads.sender(payload),
                Occasions.ofTrigger(payload.getTriggerId(), request),
                Place.at(payload.getTriggerId(), payload.getResponseUrl()));
        Optional<String> message = Optional.ofNullable(payload.getMessage()).map(m -> Payloads.orEmpty(m.getText()));
        return shortcut(act, payload.getCallbackId(), Optional.of(message.orElse("")));
    }

    private Response shortcut(Act act, String callback, Optional<String> message) {
        Consumer<Shortcut> handler = handlers.forShortcut(callback)
                .orElse(unknown -> unknown.reply().say(Answer.of(EdgeWords.UNKNOWN_SHORTCUT)));
        return actOnly(
                act,
                asker -> handler.accept(new Shortcut(
                        asker, callback, message, act.occasion(), act.trigger(), testMode.mark(asker, act.reply()))));
    }

    private static Place place(BlockActionPayload payload) {
        boolean inForm =
                payload.getView() != null && "modal".equals(payload.getView().getType());
        return inForm
                ? Place.inForm(payload.getTriggerId())
                : Place.at(payload.getTriggerId(), payload.getResponseUrl());
    }

    /** Slack shows nothing of the answer to such an act, so a sentence goes the way of replies. */
    private Response actOnly(Act act, Consumer<Asker> handler) {
        Optional<Answer> sentence = acts.carryOut(
                act,
                asker -> {
                    handler.accept(asker);
                    return Answer.NOTHING;
                },
                sorry -> Answer.of(sorry.sentence()),
                Answer.NOTHING,
                act.reply()::say);
        sentence.ifPresent(act.reply()::say);
        return Response.ok();
    }
}
