package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ripple.people.ProgramSettings;
import ripple.privacy.Finding;
import ripple.privacy.GuardOutcome;
import ripple.privacy.IdentifierKind;

class IdeaWordsTest {

    @Test
    void namesKindAndPlace() {
        assertThat(IdeaWords.blocked(concern(finding(IdentifierKind.RECORD_NUMBER, 4, 12))))
                .isEqualTo(
                        "This looks like a record number (characters 5 to 12). Please take it out; nothing was kept.");
    }

    @Test
    void namesSeveralAndCountsTheRest() {
        assertThat(IdeaWords.blocked(concern(
                        finding(IdentifierKind.EMAIL, 0, 1),
                        finding(IdentifierKind.PHONE, 2, 4),
                        finding(IdentifierKind.PHONE, 5, 7),
                        finding(IdentifierKind.PHONE, 8, 10),
                        finding(IdentifierKind.PHONE, 11, 13))))
                .isEqualTo(
                        "This looks like an e-mail address (character 1), a telephone number (characters 3 to 4),"
                                + " a telephone number (characters 6 to 7) and 2 more. Please take them out; nothing was kept.");
    }

    @Test
    void timesStandInTheReadersZoneWithTheZone() {
        Instant instant = Instant.parse("2026-11-23T14:12:00Z");

        assertThat(IdeaWords.when(instant, ZoneId.of("America/New_York"))).isEqualTo("Nov 23, 2026, 9:12 AM EST");
        assertThat(IdeaWords.when(instant, ZoneId.of("Europe/Madrid"))).isEqualTo("Nov 23, 2026, 3:12 PM CET");
        assertThat(IdeaWords.when(Instant.parse("2026-07-01T14:12:00Z"), ZoneId.of("America/New_York")))
                .isEqualTo("Jul 1, 2026, 10:12 AM EDT");
    }

    @Test
    void whatAProgramHasSetStandsInThePlaceOfWhatTheSiteHasSet() {
        SafetyNote site = SafetyNote.of(Optional.of("Call 5-5555"), Optional.empty());
        ProgramSettings usual = ProgramSettings.usual(ZoneOffset.UTC);
        assertThat(site.unlessSetBy(usual)).isEqualTo(site);
        URI own = URI.create("https://intranet.example.org/own");
        assertThat(site.unlessSetBy(with(usual, new ProgramSettings.Safety(Optional.of(own), ""))))
                .isEqualTo(SafetyNote.of(Optional.empty(), Optional.of(own)));
        assertThat(site.unlessSetBy(with(usual, new ProgramSettings.Safety(Optional.empty(), "Call 7-7777")))
                        .sentence())
                .contains("Call 7-7777.")
                .doesNotContain("5-5555");
    }

    private static ProgramSettings with(ProgramSettings usual, ProgramSettings.Safety safety) {
        return new ProgramSettings(
                usual.zone(),
                usual.holidays(),
                usual.sites(),
                usual.channel(),
                safety,
                usual.secondContact(),
                usual.answerByDays(),
                usual.texts());
    }

    @Test
    void theSafetyNoteUsesWhatTheSiteHasSet() {
        Optional<URI> link = Optional.of(URI.create("https://intranet.example.org/incident"));

        assertThat(SafetyNote.of(Optional.empty(), Optional.empty()).sentence())
                .isEqualTo("Has someone been harmed, or could be now?"
                        + " Use your hospital's incident report, or speak to the person in charge now.");
        assertThat(SafetyNote.of(Optional.of(" Call 5-5555 "), link).sentence())
                .isEqualTo("Has someone been harmed, or could be now? Call 5-5555.");
        assertThat(SafetyNote.of(Optional.of(" "), link).sentence())
                .isEqualTo("Has someone been harmed, or could be now?");
    }

    @Test
    void anExcerptIsOneLineOfWholeCharacters() {
        assertThat(Excerpt.of("a\n\nb   c", 10)).isEqualTo("a b c");
        assertThat(Excerpt.of("one two three four", 16)).isEqualTo("one two three…");
        assertThat(Excerpt.of("😀".repeat(20), 10)).isEqualTo("😀".repeat(9) + "…");
    }

    private static Concern concern(Finding... findings) {
        return new Concern(IdeaField.NOTICED, new ArrayList<>(List.of(findings)));
    }

    private static Finding finding(IdentifierKind kind, int start, int end) {
        return new Finding(kind, start, end, GuardOutcome.BLOCK);
    }
}
