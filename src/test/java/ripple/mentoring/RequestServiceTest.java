package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.Author;
import ripple.idea.Idea;
import ripple.idea.IdeaNumber;
import ripple.idea.NotTakingPartException;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.people.Role;
import ripple.people.Standing;
import ripple.privacy.Checked;
import ripple.profile.KeptApart;
import ripple.profile.Wishes;
import ripple.profile.WishesDraft;

/** Asking for a mentor, from the first choice to the waiting list; it is Monday, November 23, 2026, 9:12 in the hospital. */
class RequestServiceTest {

    @OnBothDatabases
    void theFirstChoiceIsAskedAndHasThreeWorkingDays(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member first = desk.mentor(1);
        Member second = desk.mentor(1);
        Member mentee = desk.member();

        RequestStatus status = desk.ask(mentee, first, second);

        Choice asked = status.open().orElseThrow();
        assertThat(asked.mentor()).isEqualTo(first.person());
        assertThat(asked.state()).isEqualTo(ChoiceState.ASKED);
        assertThat(asked.due()).isEqualTo(Instant.parse("2026-11-26T22:00:00Z"));
        assertThat(status.hasNext()).isTrue();
        assertThat(status.place()).isZero();
        assertThat(desk.mail(first)).singleElement().asString().contains("Please help me to begin", "request.accept");
        assertThat(desk.mail(second)).isEmpty();
        assertThat(desk.mail(mentee)).singleElement().asString().contains("answer", "Nothing for you to chase.");
    }

    @OnBothDatabases
    void aYesMakesThemMentorAndMentee(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentor = desk.mentor(1);
        Member mentee = desk.member();
        RequestId request = desk.ask(mentee, mentor).request().id();

        assertThat(desk.answers.accept(mentor, request)).isEqualTo(Answered.ACCEPTED);
        assertThat(desk.answers.accept(mentor, request)).as("pressed twice").isEqualTo(Answered.ACCEPTED);

        assertThat(desk.mentorship(mentee).orElseThrow().mentor()).isEqualTo(mentor.person());
        assertThat(desk.requests.status(mentee)).isEmpty();
        assertThat(desk.mail(mentee)).hasSize(2).last().asString().contains("said yes");
        assertThat(desk.tryToAsk(mentee, mentor)).isEqualTo(new Asking.HasMentor());
        assertThat(desk.answers.waiting(mentor)).isEmpty();
    }

    @OnBothDatabases
    void aNotNowGoesToTheNextChoiceAndThenIntoTheLine(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member lead = new Member(
                desk.hospital.program, desk.hospital.holding(Role.LEAD).person());
        Member first = desk.mentor(1);
        Member second = desk.mentor(1);
        Member mentee = desk.member();
        RequestId request = desk.ask(mentee, first, second).request().id();

        assertThat(desk.answers.notNow(first, request)).isEqualTo(Answered.SAID_NOT_NOW);
        assertThat(desk.status(mentee).open().orElseThrow().mentor()).isEqualTo(second.person());
        assertThat(desk.answers.notNow(first, request)).isEqualTo(Answered.MOVED_ON);
        assertThat(desk.answers.accept(first, request)).isEqualTo(Answered.MOVED_ON);

        desk.answers.notNow(second, request);
        RequestStatus waits = desk.status(mentee);
        assertThat(waits.request().state()).isEqualTo(RequestState.WAITING);
        assertThat(waits.place()).isEqualTo(1);
        assertThat(desk.mail(mentee)).last().asString().contains("1st in line");
        assertThat(desk.mail(lead))
                .singleElement()
                .asString()
                .contains("waits for a mentor")
                .doesNotContain("begin");
        assertThat(desk.mail(first)).last().asString().contains(RequestWords.SAID_NOT_NOW);
    }

    @OnBothDatabases
    void silenceIsReleasedWithoutHarm(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member first = desk.mentor(1);
        Member second = desk.mentor(1);
        Member mentee = desk.member();
        RequestId request = desk.ask(mentee, first, second).request().id();

        assertThat(desk.moveTo("2026-11-26T21:59:00Z")).isZero();
        assertThat(desk.moveTo("2026-11-26T22:00:00Z")).isOne();
        assertThat(desk.tick()).isZero();

        assertThat(desk.status(mentee).open().orElseThrow().mentor()).isEqualTo(second.person());
        assertThat(desk.mail(first)).last().asString().contains("quite all right");
        assertThat(desk.mail(mentee)).last().asString().contains("had no time to answer");
        assertThat(desk.answers.accept(first, request)).isEqualTo(Answered.MOVED_ON);
    }

    @OnBothDatabases
    void whoHasNoRoomIsPassedOverWithoutBeingAsked(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member full = desk.mentor(1);
        Member other = desk.mentor(1);
        desk.answers.accept(full, desk.ask(desk.member(), full).request().id());

        RequestStatus status = desk.ask(desk.member(), full, other);

        assertThat(status.open().orElseThrow().mentor()).isEqualTo(other.person());
        assertThat(desk.mail(full)).hasSize(2);
    }

    @OnBothDatabases
    void theFirstInLineHearsOfRoomFirst(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member first = desk.member();
        Member second = desk.member();
        assertThat(desk.ask(first).place()).isEqualTo(1);
        desk.hospital.later();
        assertThat(desk.ask(second).place()).isEqualTo(2);

        Member mentor = desk.mentor(1);
        assertThat(desk.tick()).isOne();
        assertThat(desk.tick()).as("one place, one offer").isZero();
        assertThat(desk.mail(mentor))
                .as("nothing without the yes of the one who asked")
                .isEmpty();
        Choice offered = desk.status(first).open().orElseThrow();
        assertThat(offered.state()).isEqualTo(ChoiceState.OFFERED);
        assertThat(desk.answers.accept(mentor, offered.request())).isEqualTo(Answered.NOT_FOUND);

        assertThat(desk.requests.noThanks(first, offered.request(), offered.rank()))
                .isPresent();
        assertThat(desk.status(first).place()).as("keeps the place").isEqualTo(1);
        assertThat(desk.tick()).isOne();
        Choice next = desk.status(second).open().orElseThrow();
        assertThat(next.mentor()).isEqualTo(mentor.person());
        RequestStatus asked =
                desk.requests.askThisOne(second, next.request(), next.rank()).orElseThrow();
        assertThat(asked.open().orElseThrow().state()).isEqualTo(ChoiceState.ASKED);
        assertThat(desk.answers.accept(mentor, next.request())).isEqualTo(Answered.ACCEPTED);
        assertThat(desk.mentorship(second)).isPresent();
    }

    @OnBothDatabases
    void anOfferThatNobodyAnswersGoesToTheNextInLine(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member first = desk.member();
        Member second = desk.member();
        desk.ask(first);
        desk.hospital.later();
        desk.ask(second);
        desk.mentor(1);
        desk.tick();
        desk.moveTo("2026-11-26T22:15:00Z");
        assertThat(desk.status(first).request().state()).isEqualTo(RequestState.WAITING);
        assertThat(desk.status(first).place()).isEqualTo(1);
        assertThat(desk.status(second).request().state()).isEqualTo(RequestState.OFFERED);
    }

    @OnBothDatabases
    void aSuggestionPassesNothingOnWithoutTheAuthorsYes(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member asked = desk.mentor(1);
        Member suggested = desk.mentor(1);
        Member mentee = desk.member();
        RequestId request = desk.ask(mentee, asked).request().id();

        assertThat(desk.answers.suggest(asked, request, suggested.person())).isEqualTo(Answered.SUGGESTED);
        assertThat(desk.mail(suggested)).isEmpty();
        assertThat(desk.mail(mentee)).last().asString().contains("suggests", "Nothing of your request");
        assertThat(desk.answers.accept(suggested, request)).isEqualTo(Answered.NOT_FOUND);

        Choice offered = desk.status(mentee).open().orElseThrow();
        assertThat(offered.suggestedBy()).contains(asked.person());
        desk.requests.askThisOne(mentee, request, offered.rank());
        assertThat(desk.mail(suggested)).singleElement().asString().contains("Please help me to begin");
    }

    @OnBothDatabases
    void whoIsSuggestedAndWasChosenAnywayIsAskedOnce(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member asked = desk.mentor(1);
        Member suggested = desk.mentor(1);
        Member third = desk.mentor(1);
        Member mentee = desk.member();
        RequestId request = desk.ask(mentee, asked, suggested, third).request().id();
        desk.answers.suggest(asked, request, suggested.person());
        desk.requests.askThisOne(
                mentee, request, desk.status(mentee).open().orElseThrow().rank());
        desk.answers.notNow(suggested, request);
        assertThat(desk.status(mentee).open().orElseThrow().mentor())
                .as("not the same once more")
                .isEqualTo(third.person());

        Member other = desk.member();
        desk.answers.notNow(third, request);
        RequestId second = desk.ask(other, asked, suggested, third).request().id();
        desk.answers.suggest(asked, second, suggested.person());
        desk.requests.noThanks(
                other, second, desk.status(other).open().orElseThrow().rank());
        assertThat(desk.status(other).open().orElseThrow().mentor())
                .as("a no is a no")
                .isEqualTo(third.person());
    }

    @OnBothDatabases
    void whoIsSuggestedButCannotBeIsPassedOver(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member asked = desk.mentor(1);
        Member mentee = desk.member();
        Member avoided = desk.mentor(1);
        Member full = desk.mentor(1);
        desk.answers.accept(full, desk.ask(desk.member(), full).request().id());
        Member left = desk.mentor(1);
        desk.profiles.wish(
                mentee,
                WishesDraft.of(Wishes.of(desk.profiles.mine(mentee).hours())),
                new KeptApart(Set.of(), Set.of(avoided.person())),
                0);
        RequestId request = desk.ask(mentee, asked).request().id();
        desk.hospital.learn(author(left), Standing.DEACTIVATED);

        for (Member whom : List.of(avoided, full, left)) {
            assertThat(desk.answers.suggest(asked, request, whom.person())).isEqualTo(Answered.CANNOT_SUGGEST);
        }
        assertThat(desk.status(mentee).open().orElseThrow().mentor())
                .as("nothing has moved")
                .isEqualTo(asked.person());

        Member leaves = desk.mentor(1);
        desk.answers.suggest(asked, request, leaves.person());
        Choice offered = desk.status(mentee).open().orElseThrow();
        desk.hospital.learn(author(leaves), Standing.DEACTIVATED);
        desk.requests.askThisOne(mentee, request, offered.rank());
        assertThat(desk.mail(leaves)).isEmpty();
        assertThat(desk.status(mentee).request().state()).isEqualTo(RequestState.WAITING);
        assertThat(desk.mail(mentee)).last().asString().contains("1st in line");
    }

    @OnBothDatabases
    void whoHasNoProfileIsOnlyAskedWhetherTheyWantToOffer(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member asked = desk.mentor(1);
        Member somebody = desk.member();
        Member mentee = desk.member();
        RequestId request = desk.ask(mentee, asked).request().id();

        assertThat(desk.answers.suggest(asked, request, mentee.person())).isEqualTo(Answered.CANNOT_SUGGEST);
        assertThat(desk.answers.suggest(asked, request, asked.person())).isEqualTo(Answered.CANNOT_SUGGEST);
        assertThat(desk.answers.suggest(asked, request, new PersonId(999_999))).isEqualTo(Answered.CANNOT_SUGGEST);
        assertThat(desk.answers.suggest(asked, request, somebody.person())).isEqualTo(Answered.ASKED_TO_OFFER);

        assertThat(desk.mail(somebody))
                .singleElement()
                .asString()
                .contains("would be a good mentor")
                .doesNotContain("Please help me to begin");
        assertThat(desk.status(mentee).request().state()).isEqualTo(RequestState.WAITING);
    }

    @OnBothDatabases
    void whoLeavesOrPausesWhileAskedIsReleasedAtOnce(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member leaves = desk.mentor(1);
        Member pauses = desk.mentor(1);
        Member third = desk.mentor(1);
        Member mentee = desk.member();
        desk.ask(mentee, leaves, pauses, third);

        desk.hospital.learn(author(leaves), Standing.DEACTIVATED);
        desk.tick();
        assertThat(desk.status(mentee).open().orElseThrow().mentor()).isEqualTo(pauses.person());
        desk.profiles.pause(pauses, Optional.of(LocalDate.of(2027, 1, 4)));
        desk.tick();
        assertThat(desk.status(mentee).open().orElseThrow().mentor()).isEqualTo(third.person());
        assertThat(desk.mail(pauses)).last().asString().contains(RequestWords.CLOSED_MOVED_ON);
    }

    @OnBothDatabases
    void theRequestOfSomebodyWhoLeavesIsOver(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentor = desk.mentor(1);
        Member mentee = desk.member();
        RequestId request = desk.ask(mentee, mentor).request().id();
        desk.hospital.learn(author(mentee), Standing.DEACTIVATED);
        assertThat(desk.answers.accept(mentor, request)).isEqualTo(Answered.MOVED_ON);
        assertThat(desk.answers.waiting(mentor)).isEmpty();
        assertThatThrownBy(() -> desk.tryToAsk(mentee, mentor)).isInstanceOf(NotTakingPartException.class);
    }

    @OnBothDatabases
    void aRequestIsTakenBackAndMayBeMadeAgain(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentor = desk.mentor(1);
        Member mentee = desk.member();
        RequestId request = desk.ask(mentee, mentor).request().id();
        assertThat(desk.tryToAsk(mentee, mentor)).isInstanceOf(Asking.AlreadyAsking.class);

        assertThat(desk.requests.withdraw(mentee, request)).isPresent();
        assertThat(desk.requests.withdraw(mentee, request)).isEmpty();
        assertThat(desk.answers.accept(mentor, request)).isEqualTo(Answered.MOVED_ON);
        assertThat(desk.mail(mentor)).last().asString().contains("taken back");
        assertThat(desk.ask(mentee, mentor).request().id()).isNotEqualTo(request);
    }

    @OnBothDatabases
    void anIdeaIsFollowedWhereItGoes(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Author lead = desk.hospital.holding(Role.LEAD);
        Member mentee = desk.member();
        Idea chairs = desk.hospital.keep(author(mentee), "No chairs in the corridor");
        assertThat(ask(desk, mentee, chairs.number())).as("not welcomed yet").isEqualTo(new Asking.IdeaNotFound());
        desk.hospital.triage.welcome(lead, chairs.number());
        assertThat(ask(desk, desk.member(), chairs.number())).as("of others").isEqualTo(new Asking.IdeaNotFound());
        assertThat(ask(desk, mentee, chairs.number())).isInstanceOf(Asking.Sent.class);

        Idea benches = desk.hospital.keep(desk.hospital.member(), "No bench in the corridor");
        desk.hospital.triage.welcome(lead, benches.number());
        desk.hospital.triage.merge(lead, chairs.number(), benches.number());
        desk.tick();
        assertThat(desk.status(mentee).request().idea()).contains(benches.number());

        desk.hospital.triage.reopen(lead, benches.number());
        assertThat(desk.tick()).isOne();
        assertThat(desk.tick()).isZero();
        assertThat(desk.status(mentee).request().idea()).isEmpty();
        assertThat(desk.mail(mentee)).last().asString().contains("goes on without it", "request.withdraw");
    }

    @OnBothDatabases
    void aSuggestionOfRipplesAsksTheBestFit(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        desk.mentor(1);
        desk.mentor(2);
        Member mentee = desk.member();
        Asking asking = desk.requests.ask(
                mentee, new RequestService.Wanted(Optional.empty(), "", Route.SUGGESTED, List.of()), Optional.empty());
        RequestStatus status = ((Asking.Sent) asking).status();
        assertThat(status.open().orElseThrow().origin()).isEqualTo(Origin.RIPPLE);
        assertThat(status.hasNext()).isTrue();
        assertThat(desk.requests.findCandidates(mentee)).hasSize(2);
    }

    @OnBothDatabases
    void whatTheGuardStopsIsKeptNowhere(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentee = desk.member();
        Asking asking = desk.requests.ask(
                mentee,
                new RequestService.Wanted(
                        Optional.empty(), "About the patient with MRN 00482913", Route.CHOSEN, List.of()),
                Optional.empty());
        assertThat(asking)
                .isInstanceOfSatisfying(
                        Asking.Refused.class,
                        refused -> assertThat(refused.objection()).isInstanceOf(Checked.Blocked.class));
        assertThat(desk.requests.status(mentee)).isEmpty();
        assertThat(desk.mail(mentee)).isEmpty();
    }

    @OnBothDatabases
    void nothingCrossesPrograms(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentor = desk.mentor(1);
        Member mentee = desk.member();
        RequestId request = desk.ask(mentee, mentor).request().id();
        Author stranger = desk.hospital.member(desk.hospital.openProgram(), "Elsewhere");
        Member elsewhere = new Member(stranger.program(), stranger.person());
        assertThat(desk.answers.accept(elsewhere, request)).isEqualTo(Answered.NOT_FOUND);
        assertThat(desk.answers.accept(desk.member(), request)).isEqualTo(Answered.NOT_FOUND);
        assertThat(desk.requests.askThisOne(elsewhere, request, 1)).isEmpty();
        assertThat(desk.ask(desk.member(), elsewhere).request().state()).isEqualTo(RequestState.WAITING);
    }

    @OnBothDatabases
    void ofAHundredYesesAtOnceAsManyCountAsThereArePlaces(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentor = desk.mentor(3);
        List<Member> mentees =
                IntStream.range(0, 100).mapToObj(each -> desk.member()).toList();
        List<RequestId> asked = mentees.stream()
                .map(mentee -> desk.ask(mentee, mentor).request().id())
                .toList();

        List<Answered> all = PairingTest.atOnce(asked.stream()
                .<Callable<Answered>>map(request -> () -> desk.answers.accept(mentor, request))
                .toList());

        assertThat(all).filteredOn(Answered.ACCEPTED::equals).hasSize(3);
        assertThat(all).filteredOn(Answered.NO_ROOM::equals).hasSize(97);
        assertThat(mentees)
                .filteredOn(mentee -> desk.mentorship(mentee).isPresent())
                .hasSize(3);
        assertThat(mentees)
                .as("nothing is lost")
                .filteredOn(mentee -> desk.requests.status(mentee).isPresent())
                .hasSize(97)
                .allMatch(mentee -> desk.status(mentee).request().state() == RequestState.WAITING);
    }

    @OnBothDatabases
    void ofAHundredRequestsAtOnceOneIsLive(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentor = desk.mentor(1);
        Member mentee = desk.member();
        List<Asking> all =
                PairingTest.atOnce(Stream.generate(() -> (Callable<Asking>) () -> desk.tryToAsk(mentee, mentor))
                        .limit(100)
                        .toList());
        assertThat(all).filteredOn(Asking.Sent.class::isInstance).hasSize(1);
        assertThat(all).filteredOn(Asking.AlreadyAsking.class::isInstance).hasSize(99);
        assertThat(desk.mail(mentor)).hasSize(1);
    }

    private static Asking ask(MentoringDesk desk, Member mentee, IdeaNumber idea) {
        return desk.requests.ask(
                mentee, new RequestService.Wanted(Optional.of(idea), "", Route.CHOSEN, List.of()), Optional.empty());
    }

    private static Author author(Member member) {
        return new Author(member.program(), member.person());
    }
}
