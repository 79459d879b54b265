package ripple.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.program.HolidayLines.Line;

class HolidayLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-25",
                " 2026-12-25 ",
                "25 Dec 2026",
                "25 december 2026",
                "Dec 25, 2026",
                "DECEMBER 25, 2026",
                "December 25 2026"
            })
    void aDateIsReadInTheWaysPeopleWriteIt(String words) {
        HolidayLines lines = HolidayLines.read(words);
        assertThat(lines.days()).containsExactly(LocalDate.of(2026, 12, 25));
        assertThat(lines.unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Christmas",
                "12/25/2026",
                "3.4.2027",
                "2026-02-30",
                "2026-12-25 Christmas",
                "2026-12-25, 2026-12-26",
                "25 Dec",
                "0026-12-25",
                "9026-12-25"
            })
    void whatIsNoDateOrCouldBeTwoIsNotGuessed(String words) {
        assertThat(HolidayLines.read(words).unread()).containsExactly(new Line(1, words));
    }

    @Test
    void emptyLinesAreNothingAndLinesKeepTheirNumbers() {
        HolidayLines lines = HolidayLines.read("\n2027-01-01\r\n\n  \nNew Year\n2027-01-01\n2026-12-25");
        assertThat(lines.days()).containsExactly(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
        assertThat(lines.unread()).containsExactly(new Line(5, "New Year"));
    }

    @Test
    void theSentenceNamesTheLines() {
        HolidayLines lines = HolidayLines.read("a\nb\n2027-01-01\nc\nd\ne");
        assertThat(SettingWords.unreadHolidays(lines.unread()))
                .contains("line 1 (“a”), line 2 (“b”), line 4 (“c”) and 2 more", "2026-12-25");
    }
}
