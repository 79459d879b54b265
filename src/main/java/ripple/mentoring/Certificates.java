package ripple.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.idea.WelcomedIdeas;
import ripple.mentoring.CertificateStore.InLine;
import ripple.outbox.Attachment;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.outbox.Section;
import ripple.people.Member;
import ripple.people.Person;
import ripple.people.Program;

/**
 * Draws and sends what stands in line: a certificate for each of the two. Drawing takes a moment, so it is done outside of the transaction
 * that completes a mentorship; who is in line stays there until their certificate is in the outbox.
 */
public final class Certificates {

    private static final int AT_ONCE = 20;
    private static final int EXCERPT = 90;

    private final PairGround ground;
    private final PairReader reader;
    private final Meetings meetings;
    private final WelcomedIdeas ideas;

    public Certificates(PairGround ground, Meetings meetings, WelcomedIdeas ideas) {
        this.ground = ground;
        this.reader = ground.reader();
        this.meetings = meetings;
        this.ideas = ideas;
    }

    /** One of the two would like it once more. */
    public PairAnswer again(Member by, MentorshipId id) {
        return ground.transactions()
                .run(transaction -> reader.see(transaction, by, id)
                        .filter(seat -> seat.may(PairDeed.GET_CERTIFICATE))
                        .<PairAnswer>map(seat -> {
                            transaction
                                    .store(CertificateStore.class)
                                    .add(
                                            by.program(),
                                            id,
                                            by.person(),
                                            ground.clock().instant());
                            return new PairAnswer.Done(seat.mentorship(), PairWords.CERTIFICATE_FOLLOWS);
                        })
                        .orElseGet(PairAnswer::notFound));
    }

    /** Sends what stands in line, and says how many. */
    int send() {
        List<InLine> all = ground.transactions()
                .read(transaction -> transaction.store(CertificateStore.class).inLine(AT_ONCE));
        all.forEach(this::send);
        return all.size();
    }

    private void send(InLine next) {
        Optional<Attachment> file = ground.transactions()
                .read(transaction -> find(transaction, next))
                .map(certificate -> new Attachment(
                        CertificatePdf.draw(certificate),
                        "mentorship-certificate-" + next.mentorship().value() + ".pdf",
                        certificate.alternativeText()));
        ground.transactions().use(transaction -> {
            int taken =
                    transaction.store(CertificateStore.class).remove(next.program(), next.mentorship(), next.person());
            if (taken == 1) {
                file.ifPresent(certificate -> put(transaction, next, certificate));
            }
        });
    }

    private void put(Transaction transaction, InLine next, Attachment file) {
        ground.outbox()
                .put(
                        transaction,
                        new Outgoing(
                                next.program(),
                                "mentorship:" + next.mentorship().value() + ":certificate:to-"
                                        + next.person().value() + ":"
                                        + next.askedAt().toEpochMilli(),
                                Kind.ANSWER,
                                new Recipient.OnePerson(next.person()),
                                Message.of(
                                        Section.of(PairWords.YOUR_CERTIFICATE).with(file))));
    }

    /** Empty for somebody who has left meanwhile. */
    private Optional<Certificate> find(Transaction transaction, InLine next) {
        return reader.see(transaction, new Member(next.program(), next.person()), next.mentorship())
                .filter(seat -> seat.may(PairDeed.GET_CERTIFICATE))
                .map(seat -> certificate(transaction, seat));
    }

    private Certificate certificate(Transaction transaction, Seat seat) {
        Mentorship about = seat.mentorship();
        Person person = seat.viewer();
        Meetings.Held held = meetings.of(transaction, about.program(), about.id());
        return new Certificate(
                ground.people()
                        .findProgram(transaction, about.program())
                        .map(Program::name)
                        .orElse(""),
                person.displayName(),
                reader.name(transaction, about.program(), about.other(person.id())),
                seat.side(),
                day(about.begunAt().orElse(about.proposedAt()), person),
                day(about.endedAt().orElse(about.since()), person),
                held.count(),
                held.together(),
                about.idea()
                        .flatMap(number -> ideas.find(transaction, about.program(), number))
                        .map(idea -> "Idea " + idea.number() + ": “" + idea.excerpt(EXCERPT) + "”"));
    }

    private static LocalDate day(java.time.Instant at, Person reader) {
        return at.atZone(reader.zone()).toLocalDate();
    }
}
