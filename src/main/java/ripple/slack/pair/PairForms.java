package ripple.slack.pair;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ripple.mentoring.AgreementDraft;
import ripple.mentoring.CoverService;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.PairAnswer;
import ripple.mentoring.PairCard;
import ripple.mentoring.PairWords;
import ripple.people.Person;
import ripple.privacy.Checked;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.Asker;
import ripple.slack.act.Directory;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.GuardedForm;
import ripple.slack.act.HomePages;
import ripple.slack.layout.Pieces;

/** The forms about a mentorship, sent off. */
final class PairForms {

    private final PairFeature.Services services;
    private final Directory directory;
    private final HomePages home;

    PairForms(PairFeature.Services services, Directory directory, HomePages home) {
        this.services = services;
        this.directory = directory;
        this.home = home;
    }

    FormAnswer agree(FilledForm form) {
        Asker asker = form.asker();
        MentorshipId pair = PairModals.readPair(form.view());
        AgreementDraft draft = AgreementModal.read(form.view());
        PairAnswer answer =
                services.agreements().propose(asker.member(), pair, draft, GuardedForm.confirmed(form.view()));
        if (answer instanceof PairAnswer.Objected objected) {
            return GuardedForm.stayOpen(
                    form.view(),
                    objected.objection(),
                    field -> AgreementModal.block(field, draft.basedOn()),
                    () -> AgreementModal.view(pair, draft, List.of()));
        }
        if (answer instanceof PairAnswer.Overtaken) {
            return services.cards()
                    .find(asker.member(), pair)
                    .<FormAnswer>map(card -> new FormAnswer.Show(AgreementModal.overtaken(card, draft)))
                    .orElseGet(() -> told(asker, pair, PairAnswer.notFound()));
        }
        return told(asker, pair, answer);
    }

    FormAnswer pause(FilledForm form) {
        MentorshipId pair = PairModals.readPair(form.view());
        PairAnswer answer = services.pairs().pause(form.asker().member(), pair, PairModals.readUntil(form.view()));
        return answer instanceof PairAnswer.Objected objected
                ? stayOpen(form, pair, objected.objection(), PairModals::pause)
                : told(form.asker(), pair, answer);
    }

    FormAnswer end(FilledForm form) {
        Asker asker = form.asker();
        MentorshipId pair = PairModals.readPair(form.view());
        String reason = PairModals.readReason(form.view());
        String note = PairModals.readNote(form.view());
        PairAnswer answer =
                services.endings().end(asker.member(), pair, reason, note, GuardedForm.confirmed(form.view()));
        return answer instanceof PairAnswer.Objected objected
                ? stayOpen(form, pair, objected.objection(), card -> PairModals.end(card, reason, note))
                : told(asker, pair, answer);
    }

    FormAnswer complete(FilledForm form) {
        Asker asker = form.asker();
        MentorshipId pair = PairModals.readPair(form.view());
        String line = PairModals.readLine(form.view());
        PairAnswer answer = services.endings().complete(asker.member(), pair, line, GuardedForm.confirmed(form.view()));
        return answer instanceof PairAnswer.Objected objected
                ? stayOpen(form, pair, objected.objection(), card -> PairModals.complete(card, line))
                : told(asker, pair, answer);
    }

    FormAnswer cover(FilledForm form) {
        Asker asker = form.asker();
        MentorshipId pair = PairModals.readPair(form.view());
        CoverService.Wish wish = new CoverService.Wish(
                PairModals.readDay(form.view(), CoverService.FIRST_DAY),
                PairModals.readDay(form.view(), CoverService.LAST_DAY),
                PairModals.readCover(form.view())
                        .flatMap(userId -> directory.meet(asker, userId))
                        .map(Person::id),
                PairModals.readAbsence(form.view()));
        PairAnswer answer = services.covers().ask(asker.member(), pair, wish);
        return answer instanceof PairAnswer.Objected objected
                ? stayOpen(form, pair, objected.objection(), PairModals::cover)
                : told(asker, pair, answer);
    }

    private FormAnswer stayOpen(
            FilledForm form, MentorshipId pair, Checked.Objection objection, Function<PairCard, View> same) {
        Optional<PairCard> card = services.cards().find(form.asker().member(), pair);
        return card.map(there -> GuardedForm.stayOpen(form.view(), objection, () -> same.apply(there)))
                .orElseGet(() -> told(form.asker(), pair, PairAnswer.notFound()));
    }

    /** What came of it stands above the card as it is now. */
    private FormAnswer told(Asker asker, MentorshipId pair, PairAnswer answer) {
        home.refresh(asker);
        String sentence = sentence(answer);
        return services.cards()
                .find(asker.member(), pair)
                .<FormAnswer>map(card -> new FormAnswer.Show(PairHandler.window(asker, card, Optional.of(sentence))))
                .orElseGet(() ->
                        new FormAnswer.Show(Answers.notice(new Answer(sentence, List.of(Pieces.sentence(sentence))))));
    }

    static String sentence(PairAnswer answer) {
        if (answer instanceof PairAnswer.Done done) {
            return done.sentence();
        }
        return answer instanceof PairAnswer.No no ? no.sentence() : PairWords.OVERTAKEN;
    }
}
