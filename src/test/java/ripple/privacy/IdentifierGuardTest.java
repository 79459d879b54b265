package ripple.privacy;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierGuardTest {

    private static final int LENGTH = 12_000;

    private final IdentifierGuard guard = new IdentifierGuard();
    private final Staff staff = Staff.of(List.of("Dr. Mei Chen, RN", "José Álvarez", "priya.raman"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain          | SSN 078-05-1120",
                "spaced out     | SSN 0 7 8 - 0 5 - 1 1 2 0",
                "full width     | SSN ０７８－０５－１１２０",
                "Arabic digits  | SSN ٠٧٨-٠٥-١١٢٠",
                "no other word  | ٠٧٨-٠٥-١١٢٠",
                "decorated      | 078-05-112\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u03010",
                "zero width     | SSN 078-0\u200B5-1120",
                "bidirectional  | SSN \u202E078-05-1120\u202C",
                "hard blanks    | SSN\u00A0078-05-1120",
                "other dashes   | SSN 078–05—1120",
                "bold           | SSN 𝟎𝟕𝟖-𝟎𝟓-𝟏𝟏𝟐𝟎",
            })
    void readsThroughDisguises(String what, String text) {
        GuardVerdict verdict = guard.check(text, Staff.nobody());
        assertThat(verdict.outcome()).as(what).isEqualTo(GuardOutcome.BLOCK);
        assertThat(verdict.kinds()).containsExactly(IdentifierKind.SOCIAL_SECURITY);
    }

    @Test
    void reportsPlacesInTheTextAsTyped() {
        String text = "😀 M\u0301 call 6\u200B17-555-0103 now";
        Finding finding = guard.check(text, Staff.nobody()).findings().get(0);
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo("6\u200B17-555-0103");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chen said the poster helps.",
                "Mei Chen fell in love with the idea.",
                "chen.mei@example.org has the file",
                "alvarez told us to try",
                "Feedback from Jose Alvarez: good.",
                "PRIYA RAMAN asked for a chart.",
                "Mrs. Chen will bring the tablet."
            })
    void knowsStaff(String text) {
        assertThat(guard.check(text, staff).outcome()).isEqualTo(GuardOutcome.PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Feedback from Wei Chen: too long.",
                "Patient Mei Chen asked for tea.",
                "The mother of Chen slept in the chair.",
                "Mrs Chen's daughter asked for tea.",
                "pt chen refused"
            })
    void doesNotExcuseWhoOnlySharesANameWithStaff(String text) {
        assertThat(guard.check(text, staff).outcome()).isEqualTo(GuardOutcome.ASK);
    }

    @Test
    void blocksANameOnlyBesideASecondIdentifier() {
        assertThat(guard.check("Patient Olga Tanaka was tearful.", staff).outcome())
                .isEqualTo(GuardOutcome.ASK);
        assertThat(guard.check("Patient Olga Tanaka was admitted on May 5.", staff)
                        .outcome())
                .isEqualTo(GuardOutcome.BLOCK);
    }

    @Test
    void neverShowsTheText() {
        GuardVerdict verdict = guard.check("Patient Olga Tanaka, MRN 00158854", staff);
        assertThat(verdict.toString()).doesNotContain("Olga", "Tanaka", "00158854");
        assertThat(staff.toString()).doesNotContain("chen", "Chen");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(guard.check("", Staff.nobody()).passes()).isTrue();
    }

    /** Twenty seconds are very long even on a busy machine; a form that tried every way would take hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "1",
                "1 ",
                "12 ",
                "1-",
                "1.",
                "1/",
                "(",
                "+1",
                "@",
                "a@",
                "a.",
                "http://",
                "'",
                "\n",
                " ",
                "Maria ",
                "pt maria ",
                "MRN 1 ",
                "617 ",
                "May ",
                "5 May ",
                "99 year ",
                "nine ",
                "329 elm ",
                "A. ",
                "e\u0301",
                "\u0301",
                "\u200B1",
                "１",
                "Ж",
                "Иван ",
                "王",
                "aa:bb:",
                "Mr. K ",
                "patiet ",
                "lives in X",
                "van der ",
                "1,111",
                "$1",
                "4111 ",
                "A B C ",
                "½",
                "ﷺ",
                "\uD83D",
                "mr ",
                "patient ",
                "((((",
                "x1& A. "
            })
    void takesBoundedTimeOnHostileText(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        guard.check("warm up", staff);
        assertTimeoutPreemptively(ofSeconds(20), () -> guard.check(text, staff));
    }
}
