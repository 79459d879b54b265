package ripple.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bidirectional override   | abc\u202Edef\u202C | abcdef",
                "isolates                 | \u2066abc\u2069    | abc",
                "marks                    | a\u200Eb\u200Fc\u061C | abc",
                "zero width space and BOM | a\u200Bb\uFEFFc    | abc",
                "bell and escape          | a\u0007b\u001Bc    | abc",
                "delete and C1            | a\u007Fb\u009Bc    | abc",
                "tab                      | 'a\tb'             | a b",
                "accents stay             | Siobhán Łęcki      | Siobhán Łęcki",
            })
    void cleansWhatCannotBeSeen(String what, String typed, String cleaned) {
        assertThat(PlainText.of(typed).text()).as(what).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\nb", "a\u2028b", "a\u2029b", "a\u0085b", "a\fb"})
    void hasOneKindOfLineEnd(String typed) {
        assertThat(PlainText.of(typed).text()).isEqualTo("a\nb");
    }

    @Test
    void keepsBlankLinesBetweenParagraphs() {
        assertThat(PlainText.of("a\r\n\r\nb").text()).isEqualTo("a\n\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "👩🏽‍⚕️", "🏳️‍🌈", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇺🇦", "1️⃣"})
    void keepsEmojiWhole(String emoji) {
        assertThat(PlainText.of(emoji).text()).isEqualTo(emoji);
    }

    @Test
    void dropsTextHiddenInTagLetters() {
        assertThat(PlainText.of("a\uDB40\uDC62\uDB40\uDC63b").text()).isEqualTo("ab");
    }

    @Test
    void replacesHalfACharacter() {
        assertThat(PlainText.of("a\uD83Db").text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void trimsEveryKindOfBlank() {
        assertThat(PlainText.of("\u00A0\u3000 \n abc \t\u2003\u202F").text()).isEqualTo("abc");
        assertThat(PlainText.of(" \n\u00A0").isEmpty()).isTrue();
    }

    @Test
    void countsCharactersBothWays() {
        PlainText text = PlainText.of("né 😀");
        assertThat(text.codePoints()).isEqualTo(4);
        assertThat(text.utf16Length()).isEqualTo(5);
    }

    @Test
    void doesNotShowWhatWasTyped() {
        assertThat(PlainText.of("Maria Moreau")).hasToString("PlainText[length=12]");
    }
}
