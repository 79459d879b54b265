package ripple.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Actor;
import ripple.privacy.Asked;
import ripple.privacy.Audit;
import ripple.privacy.Checked;
import ripple.privacy.FreeText;

/**
 * What the two of a mentorship agree upon: either proposes or changes it, and a version holds once both have confirmed it. Until then the
 * one before it holds.
 */
public final class AgreementService {

    private final PairGround ground;
    private final PairReader reader;
    private final PairPost post;
    private final Audit audit;

    public AgreementService(PairGround ground) {
        this.ground = ground;
        this.reader = ground.reader();
        this.post = ground.post();
        this.audit = new Audit(ground.clock());
    }

    /** How far the agreement of these two is, for one of them. */
    public Optional<Agreements> find(Member viewer, MentorshipId id) {
        return ground.transactions()
                .read(transaction -> reader.see(transaction, viewer, id)
                        .filter(seat -> seat.may(PairDeed.READ_AGREEMENT))
                        .map(seat -> of(transaction, viewer.program(), id)));
    }

    static Agreements of(Transaction transaction, ProgramId program, MentorshipId id) {
        AgreementStore store = transaction.store(AgreementStore.class);
        return new Agreements(store.findHolding(program, id), store.findProposed(program, id));
    }

    /**
     * Proposes or changes it; whoever proposes has confirmed it.
     *
     * @param confirmed the words for which the person has answered the guard's question with "No, keep it"
     */
    public PairAnswer propose(Member by, MentorshipId id, AgreementDraft draft, Optional<Asked> confirmed) {
        Checked checked = ground.texts().check(by.program(), typed(draft), confirmed);
        return ground.transactions().run(transaction -> {
            Optional<Seat> seat = reader.hold(transaction, by, id).filter(there -> there.may(PairDeed.READ_AGREEMENT));
            if (seat.isEmpty()) {
                return PairAnswer.notFound();
            }
            return seat.get().may(PairDeed.AGREE)
                    ? propose(transaction, seat.get(), draft, checked)
                    : new PairAnswer.No(PairWords.OVER);
        });
    }

    private static List<FreeText.Typed> typed(AgreementDraft draft) {
        return List.of(
                FreeText.Typed.required(
                        AgreementField.GOALS.code(),
                        PairFormWords.label(AgreementField.GOALS),
                        draft.goals(),
                        AgreementField.GOALS.longest(),
                        PairFormWords.NO_GOALS),
                FreeText.Typed.of(
                        AgreementField.STAYS_PRIVATE.code(),
                        PairFormWords.label(AgreementField.STAYS_PRIVATE),
                        draft.staysPrivate(),
                        AgreementField.STAYS_PRIVATE.longest()));
    }

    private PairAnswer propose(Transaction transaction, Seat seat, AgreementDraft draft, Checked checked) {
        Agreements now =
                of(transaction, seat.mentorship().program(), seat.mentorship().id());
        if (now.version() != draft.basedOn()) {
            return new PairAnswer.Overtaken(now);
        }
        AgreementForm form = AgreementForm.read(
                draft,
                checked,
                ground.clock().instant().atZone(seat.viewer().zone()).toLocalDate());
        if (form.objection().isPresent()) {
            return new PairAnswer.Objected(form.objection().get());
        }
        Agreement proposed =
                form.proposed(seat, now.version() + 1, ground.clock().instant());
        return now.newest().filter(proposed::saysTheSameAs).isPresent()
                ? confirm(transaction, seat, now.version(), PairWords.SAME_AS_BEFORE)
                : propose(transaction, seat, now, proposed);
    }

    private PairAnswer propose(Transaction transaction, Seat seat, Agreements before, Agreement proposed) {
        Mentorship about = seat.mentorship();
        PersonId other = about.other(seat.viewer().id());
        AgreementStore store = transaction.store(AgreementStore.class);
        before.proposed().ifPresent(old -> closeQuestion(transaction, about, old, PairWords.CHANGED_SINCE));
        store.removeProposed(about.program(), about.id());
        store.add(about.program(), proposed);
        audit.record(transaction, PairActs.entry(about, actor(seat), PairActs.PROPOSED));
        String sentence = PairWords.asksToAgree(
                seat.viewer().displayName(), before.holds().isPresent());
        post.ask(
                transaction,
                about,
                other,
                question(proposed.version()),
                PairMessages.proposal(about, proposed, sentence));
        return new PairAnswer.Done(about, PairWords.proposed(reader.name(transaction, about.program(), other)));
    }

    /** Says yes to a version; an older one is not confirmed by a button that was left standing. */
    public PairAnswer confirm(Member by, MentorshipId id, int version) {
        return ground.transactions().run(transaction -> {
            Optional<Seat> seat = reader.hold(transaction, by, id).filter(there -> there.may(PairDeed.READ_AGREEMENT));
            if (seat.isEmpty()) {
                return PairAnswer.notFound();
            }
            return seat.get().may(PairDeed.AGREE)
                    ? confirm(transaction, seat.get(), version, PairWords.AGREED_ALREADY)
                    : new PairAnswer.No(PairWords.OVER);
        });
    }

    private PairAnswer confirm(Transaction transaction, Seat seat, int version, String already) {
        Mentorship about = seat.mentorship();
        Agreements now = of(transaction, about.program(), about.id());
        if (now.holds().filter(agreed -> agreed.version() == version).isPresent()) {
            return new PairAnswer.No(already);
        }
        if (now.proposed().isEmpty()) {
            return new PairAnswer.No(PairWords.NOTHING_PROPOSED);
        }
        Agreement proposed = now.proposed().get();
        if (proposed.version() != version) {
            return new PairAnswer.No(PairWords.CHANGED_SINCE);
        }
        return proposed.isConfirmedBy(seat.side())
                ? new PairAnswer.No(PairWords.waitsFor(reader.name(
                        transaction, about.program(), about.other(seat.viewer().id()))))
                : agree(transaction, seat, proposed);
    }

    private PairAnswer agree(Transaction transaction, Seat seat, Agreement proposed) {
        Mentorship about = seat.mentorship();
        PersonId other = about.other(seat.viewer().id());
        AgreementStore store = transaction.store(AgreementStore.class);
        Instant at = ground.clock().instant();
        if (seat.side() == Side.MENTOR) {
            store.confirmByMentor(about.program(), about.id(), proposed.version(), at);
        } else {
            store.confirmByMentee(about.program(), about.id(), proposed.version(), at);
        }
        store.removeBefore(about.program(), about.id(), proposed.version());
        audit.record(transaction, PairActs.entry(about, actor(seat), PairActs.CONFIRMED));
        String name = reader.name(transaction, about.program(), other);
        closeQuestion(transaction, about, proposed, PairWords.agreed(name));
        post.tell(
                transaction,
                about,
                other,
                "agreed-" + proposed.version(),
                PairMessages.agreed(
                        about, proposed, PairWords.confirmed(seat.viewer().displayName())));
        ground.listeners().tell(listener -> listener.agreed(transaction, about));
        return new PairAnswer.Done(about, PairWords.agreed(name));
    }

    private void closeQuestion(Transaction transaction, Mentorship about, Agreement asked, String sentence) {
        post.close(
                transaction,
                about,
                about.other(asked.proposedBy()),
                question(asked.version()),
                PairMessages.withCard(about, sentence));
    }

    private static String question(int version) {
        return "agreement-" + version;
    }

    private static Actor actor(Seat seat) {
        return new Actor.OnePerson(seat.viewer().id());
    }
}
