package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Member;

/** What is told of a mentor's places. */
class MentorPlacesTest {

    @OnBothDatabases
    void whoHasBroughtOneToItsEndIsExperienced(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentor = desk.mentor(2);
        Member mentee = desk.member();
        desk.answers.accept(mentor, desk.ask(mentee, mentor).request().id());
        assertThat(desk.profiles.mine(mentor).isFirstTimeMentor())
                .as("with the first mentee")
                .isTrue();

        Mentorship pair = desk.mentorship(mentee).orElseThrow();
        database.transactions()
                .use(transaction -> transaction
                        .store(MentorshipStore.class)
                        .end(pair.program(), pair.id(), MentorshipState.COMPLETED, desk.hospital.now()));

        assertThat(desk.profiles.mine(mentor).isFirstTimeMentor()).isFalse();
        desk.offer(mentee, 1);
        assertThat(desk.profiles.mine(mentee).isFirstTimeMentor())
                .as("a mentee who becomes a mentor")
                .isTrue();
    }
}
