package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.mentoring.MentoringDesk;
import ripple.mentoring.RequestId;
import ripple.mentoring.RequestState;
import ripple.people.Member;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.act.Occasion;
import ripple.slack.act.Press;
import ripple.slack.act.Trigger;
import ripple.slack.idea.IdeaFixtures;
import ripple.slack.layout.OpenView;
import ripple.slack.mentor.RequestEdge;
import ripple.slack.mentor.RequestFeature;
import ripple.slack.mentor.RequestNames;

/** A hundred people tap at the same moment, from the button to the row: no place is given twice and nobody asks twice. */
class ManyTapsTest {

    private static final int MANY = 100;

    @OnBothDatabases
    void ofAHundredTapsOnAcceptAsManyBeginAsThereArePlaces(Database database) {
        Slack slack = new Slack(new MentoringDesk(database));
        Member mentor = slack.desk.mentor(3);
        List<Member> mentees =
                IntStream.range(0, MANY).mapToObj(each -> slack.desk.member()).toList();
        List<RequestId> asked = mentees.stream()
                .map(mentee -> slack.desk.ask(mentee, mentor).request().id())
                .toList();

        atOnce(asked.stream().map(request -> slack.tap(mentor, RequestNames.ACCEPT, request.toString())));

        assertThat(mentees)
                .filteredOn(mentee -> slack.desk.mentorship(mentee).isPresent())
                .hasSize(3);
        assertThat(mentees)
                .as("nobody is lost")
                .filteredOn(mentee -> slack.desk.requests.status(mentee).isPresent())
                .hasSize(MANY - 3)
                .allMatch(mentee -> slack.desk.status(mentee).request().state() == RequestState.WAITING);
        assertThat(slack.desk.mail(mentor))
                .filteredOn(mail -> mail.contains("is your mentee now."))
                .hasSize(3);
    }

    @OnBothDatabases
    void aHundredTapsOnTheSameAcceptBeginOnce(Database database) {
        Slack slack = new Slack(new MentoringDesk(database));
        Member mentor = slack.desk.mentor(3);
        Member mentee = slack.desk.member();
        String request = slack.desk.ask(mentee, mentor).request().id().toString();

        atOnce(Stream.generate(() -> slack.tap(mentor, RequestNames.ACCEPT, request))
                .limit(MANY));

        assertThat(slack.desk.hospital.strings("SELECT '' || COUNT(*) FROM mentorships"))
                .containsExactly("1");
        assertThat(slack.desk.mail(mentee))
                .filteredOn(mail -> mail.contains("said yes"))
                .hasSize(1);
        assertThat(slack.said).as("nobody is scolded for tapping twice").isEmpty();
    }

    @OnBothDatabases
    void aHundredFormsSentOffAtOnceAskOnce(Database database) {
        Slack slack = new Slack(new MentoringDesk(database));
        Member mentor = slack.desk.mentor(1);
        Member mentee = slack.desk.member();
        Map<String, Map<String, ViewState.Value>> chosen = Map.of("rank-1", Map.of("request.rank-1", chosen(mentor)));
        OpenView form = new OpenView("V1", "hash", RequestNames.CHOOSE, ":", List.of("rank-1"), chosen);

        atOnce(Stream.generate(() -> slack.send(mentee, form)).limit(MANY));

        assertThat(slack.desk.hospital.strings("SELECT '' || COUNT(*) FROM match_requests"))
                .containsExactly("1");
        assertThat(slack.desk.mail(mentor)).hasSize(1);
    }

    private static ViewState.Value chosen(Member mentor) {
        var option = new ViewState.SelectedOption();
        option.setValue(Long.toString(mentor.person().value()));
        var value = new ViewState.Value();
        value.setSelectedOption(option);
        return value;
    }

    private static void atOnce(Stream<Callable<Boolean>> taps) {
        ExecutorService fingers = Executors.newFixedThreadPool(MANY);
        try {
            for (Future<Boolean> each : fingers.invokeAll(taps.toList())) {
                assertThat(each.get()).isTrue();
            }
        } catch (InterruptedException | ExecutionException trouble) {
            throw new AssertionError(trouble);
        } finally {
            fingers.shutdown();
        }
    }

    /** Slack as far as it taps and sends. */
    private static final class Slack {
        final MentoringDesk desk;
        final List<Answer> said = Collections.synchronizedList(new ArrayList<>());
        private final Handlers handlers = new Handlers();

        Slack(MentoringDesk desk) {
            this.desk = desk;
            HomePages home =
                    new HomePages(program -> IdeaFixtures.UNSET, List.of(), new RememberingViews(), Runnable::run);
            new RequestFeature(
                            new RequestFeature.Services(desk.requests, desk.wording, desk.answers, desk.profiles),
                            new RequestEdge(
                                    desk.hospital.people,
                                    new KnownPeople(desk.hospital.people),
                                    new RememberingViews(),
                                    home))
                    .addTo(handlers);
        }

        Callable<Boolean> tap(Member who, String action, String value) {
            RememberingReply reply = new RememberingReply();
            Press press =
                    new Press(asker(who), action, value, new Occasion("tap"), Trigger.of("t"), Optional.empty(), reply);
            return () -> {
                handlers.forAction(action).orElseThrow().accept(press);
                return said.addAll(reply.said) || reply.said.isEmpty();
            };
        }

        Callable<Boolean> send(Member who, OpenView form) {
            FilledForm filled = new FilledForm(asker(who), form, new Occasion("sent"));
            return () -> handlers.forForm(form.callback()).orElseThrow().apply(filled) instanceof FormAnswer.Show;
        }

        private Asker asker(Member who) {
            return new Asker(
                    who.program(),
                    who.person(),
                    "T1",
                    "U" + who.person().value(),
                    desk.hospital.people.find(who.program(), who.person()).orElseThrow());
        }
    }
}
