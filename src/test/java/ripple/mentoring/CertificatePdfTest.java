package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate says who, what and how much, on one page, whatever somebody is called. */
class CertificatePdfTest {

    @Test
    void saysWhoWhenAndHowMuchAndNothingElse() throws IOException {
        assertThat(text(certificate("Dr. Li Wei Chen", Optional.of("Idea 42: “Discharge papers confuse people”"))))
                .contains(
                        "Certificate",
                        "Dr. Li Wei Chen",
                        "was a mentor in",
                        "Mentoring at Willow Creek (made up)",
                        "together with Amara Osei",
                        "from May 4, 2026 to November 22, 2026.",
                        "9 meetings, 7 hours 15 minutes, as they recorded it themselves.",
                        "Idea 42: “Discharge papers confuse people”",
                        "Program lead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zoë Łukasiewicz-Ångström", "Мария Иванова", "Ελένη Παπαδοπούλου", "Nguyễn Thị Hồng", "משה כהן"})
    void showsNamesOfManyScripts(String name) throws IOException {
        assertThat(text(certificate(name, Optional.empty()))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"李薇", "أمل", "😀"})
    void leavesALineToWriteOnWhereTheFontHasNoSuchSigns(String name) throws IOException {
        assertThat(text(certificate(name, Optional.empty())))
                .contains("________")
                .doesNotContain(name);
    }

    @Test
    void leavesOutSignsThatAreNoLetters() throws IOException {
        assertThat(text(certificate("Amara 🌊 Osei🌻", Optional.empty())))
                .contains("Amara Osei")
                .doesNotContain("_");
    }

    @Test
    void drawsLettersAndTheirMarksAsOne() throws IOException {
        assertThat(text(certificate("Zoe\u0308 Dvor\u030Ca\u0301k", Optional.empty())))
                .contains("Zo\u00EB Dvo\u0159\u00E1k");
    }

    /** A page is drawn from left to right: the last letter of a Hebrew name stands first on it. */
    @Test
    void drawsHebrewAsItIsRead() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(CertificatePdf.draw(certificate("\u05DE\u05E9\u05D4", Optional.empty())))) {
            List<String> drawn = new ArrayList<>();
            PDFTextStripper places = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    drawn.add(position.getUnicode());
                }
            };
            places.getText(document);
            assertThat(String.join("", drawn)).contains("\u05D4\u05E9\u05DE");
        }
    }

    @Test
    void staysOnItsPageWhateverTheLength() throws IOException {
        Certificate lengthy = certificate(
                "A very long name ".repeat(20).strip(), Optional.of("Idea 1: “" + "word ".repeat(60) + "”"));
        try (PDDocument document = Loader.loadPDF(CertificatePdf.draw(lengthy))) {
            assertThat(document.getNumberOfPages()).isOne();
        }
        assertThat(CertificatePdf.draw(lengthy)).hasSizeLessThan(100_000);
    }

    private static Certificate certificate(String name, Optional<String> about) {
        return new Certificate(
                "Mentoring at Willow Creek (made up)",
                name,
                "Amara Osei",
                Side.MENTOR,
                LocalDate.parse("2026-05-04"),
                LocalDate.parse("2026-11-22"),
                9,
                Duration.ofMinutes(435),
                about);
    }

    private static String text(Certificate certificate) throws IOException {
        try (PDDocument document = Loader.loadPDF(CertificatePdf.draw(certificate))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
