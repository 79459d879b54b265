package ripple.program;

import static org.assertj.core.api.Assertions.assertThat;

import ripple.people.Member;

/** What the tests of roles say of answers and of the audit log. */
final class Answered {

    private Answered() {}

    static String entry(Member by, String act, String role, Member about) {
        return "person:" + by.person().value() + " " + act + " " + role + ":"
                + about.person().value();
    }

    static void assertDone(ProgramAnswer answer) {
        assertThat(answer).isInstanceOf(ProgramAnswer.Done.class);
    }

    static void assertAlready(ProgramAnswer answer, String words) {
        assertThat(answer).isInstanceOf(ProgramAnswer.Already.class);
        assertThat(answer.sentence()).contains(words);
    }

    static void assertRefused(ProgramAnswer answer, Refusal why) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        ProgramAnswer.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
