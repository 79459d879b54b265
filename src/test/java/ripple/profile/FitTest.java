package ripple.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.people.Hours;
import ripple.people.PersonId;
import ripple.people.Week;

class FitTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Sites SITES = new Sites(List.of("North", "South"));
    private static final PersonId AMARA = new PersonId(1);
    private static final PersonId CHEN = new PersonId(2);
    private static final FreeTime THURSDAYS = free(DayOfWeek.THURSDAY);

    @Test
    void whatIsWantedAndOfferedMakesTheScoreOfEachSide() {
        Traits mentee = traits(Set.of(HelpArea.SMALL_TESTS), Set.of(ChangeKind.DISCHARGE));
        Traits all = traits(Set.of(HelpArea.SMALL_TESTS), Set.of(ChangeKind.DISCHARGE));
        Traits none = traits(Set.of(HelpArea.LEADERS), Set.of(ChangeKind.FALLS));
        Traits wide = traits(EnumSet.allOf(HelpArea.class), EnumSet.allOf(ChangeKind.class));

        assertThat(Fit.menteeScore(seeker(mentee), guide(all))).isEqualTo(100);
        assertThat(Fit.menteeScore(seeker(mentee), guide(wide))).isEqualTo(100);
        assertThat(Fit.menteeScore(seeker(mentee), guide(none))).isEqualTo(35);
        assertThat(Fit.mentorScore(seeker(mentee), guide(all))).isEqualTo(100);
        assertThat(Fit.mentorScore(seeker(mentee), guide(wide)))
                .as("a mentor of many things rather takes whom they can help with more of them")
                .isLessThan(60);
    }

    @Test
    void theJudgmentTellsTheSameScoresAsTheQuickQuestions() {
        Seeker mentee = seeker(traits(Set.of(HelpArea.TEAM), Set.of()));
        Guide mentor = guide(traits(Set.of(HelpArea.TEAM, HelpArea.LEADERS), Set.of(ChangeKind.ACCESS)));

        assertThat(Fit.judge(mentee, mentor)).isInstanceOfSatisfying(Judged.Fits.class, fits -> {
            assertThat(fits.forMentee()).isEqualTo(Fit.menteeScore(mentee, mentor));
            assertThat(fits.forMentor()).isEqualTo(Fit.mentorScore(mentee, mentor));
        });
    }

    @Test
    void whatNobodyHasSaidCountsHalf() {
        Traits silent = new Traits(0, 0, 0, 0, free(DayOfWeek.MONDAY));
        Traits speaking = new Traits(1, 1, 1, 1, free(DayOfWeek.TUESDAY));

        assertThat(Fit.menteeScore(seeker(silent), guide(speaking))).isEqualTo(40);
    }

    @Test
    void twoSharedHoursAWeekAreEnoughAndAnotherLanguageOrSiteCountsLess() {
        Traits here = new Traits(1, 1, 1, 1, THURSDAYS);

        assertThat(Fit.menteeScore(seeker(here), guide(new Traits(1, 1, 1, 2, THURSDAYS))))
                .isEqualTo(95);
        assertThat(Fit.menteeScore(seeker(here), guide(new Traits(1, 1, 2, 1, THURSDAYS))))
                .isEqualTo(90);
        assertThat(Fit.menteeScore(seeker(here), guide(new Traits(1, 1, 1, 1, free(DayOfWeek.MONDAY)))))
                .isEqualTo(80);
    }

    @Test
    void theReasonsReadAsOneSentence() {
        Traits wanted = new Traits(
                Traits.bits(HelpArea.values(), Set.of(HelpArea.MEASURING)),
                Traits.bits(ChangeKind.values(), Set.of(ChangeKind.DISCHARGE)),
                Traits.languages(Set.of(new Language("es"))),
                SITES.bits(List.of("North")),
                THURSDAYS);
        Seeker mentee = new Seeker(
                AMARA, wanted, PersonSet.of(List.of(new PersonId(9))), true, PersonSet.NOBODY, Hindrances.NONE, seen());

        Judged judged = Fit.judge(mentee, guide(wanted));

        assertThat(FitWords.sentence("Dr Chen", ((Judged.Fits) judged).reasons()))
                .isEqualTo(
                        "Dr Chen has run discharge pilots, can help with counting and charts, is free on Thursdays when you are, "
                                + "works at North, speaks Spanish and is not in your line.");
        assertThat(FitWords.sentence("Dr Chen", List.of())).isEqualTo("Dr Chen has room.");
    }

    @Test
    void nobodyIsSaidToBeOutsideALineThatNobodyHasNamed() {
        Judged.Fits fits =
                (Judged.Fits) Fit.judge(seeker(traits(Set.of(), Set.of())), guide(traits(Set.of(), Set.of())));

        assertThat(fits.reasons()).extracting(Reason::rule).doesNotContain(FitRule.LINE);
    }

    @Test
    void oneWordOfEitherIsEnoughToKeepThemApart() {
        Traits traits = traits(Set.of(), Set.of());
        PersonSet chen = PersonSet.of(List.of(CHEN));
        Guide refusing = new Guide(CHEN, traits, 2, PersonSet.of(List.of(AMARA)), Hindrances.NONE);
        Seeker avoiding = new Seeker(AMARA, traits, chen, false, PersonSet.NOBODY, Hindrances.NONE, seen());

        assertThat(causes(avoiding, guide(traits))).containsExactly(Cause.KEPT_APART);
        assertThat(causes(seeker(traits), refusing)).containsExactly(Cause.KEPT_APART);
        assertThat(Fit.menteeScore(seeker(traits), refusing)).isEqualTo(Fit.NOT_POSSIBLE);
        assertThat(Fit.mentorScore(avoiding, guide(traits))).isEqualTo(Fit.NOT_POSSIBLE);
    }

    @Test
    void nobodyIsTheirOwnMentorNorAgainTheSamePairsSoon() {
        Traits traits = traits(Set.of(), Set.of());
        Guide herself = new Guide(AMARA, traits, 2, PersonSet.NOBODY, Hindrances.NONE);

        assertThat(causes(seeker(traits), herself)).containsExactly(Cause.THEMSELVES);
        assertThat(causes(seeker(traits).latelyWith(List.of(CHEN)), guide(traits)))
                .containsExactly(Cause.LATELY_TOGETHER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            names = {"NOT_OFFERED", "PAUSED", "AWAY", "NO_ROOM", "GONE"})
    void whatHindersOneHindersAnyMatchOfTheirs(Cause cause) {
        Traits traits = traits(Set.of(), Set.of());

        assertThat(causes(seeker(traits), guide(traits).hindered(cause))).containsExactly(cause);
        assertThat(causes(seeker(traits).hindered(cause), guide(traits))).containsExactly(cause);
    }

    @Test
    void nothingThatIsPrintedTellsACause() {
        Judged judged = Fit.judge(
                seeker(traits(Set.of(), Set.of())),
                guide(traits(Set.of(), Set.of())).hindered(Cause.PAUSED));

        assertThat(judged).hasToString("NotPossible[]");
        assertThat(FitWords.NOT_POSSIBLE).contains("one of several causes");
        assertThat(new KeptApart(Set.of(CHEN), Set.of(CHEN))).hasToString("KeptApart[]");
        assertThat(PersonSet.of(List.of(CHEN)).toString()).doesNotContain("2");
    }

    @Test
    void theWeightsOfEachSideMakeAWhole() {
        Traits one = new Traits(1, 1, 1, 1, THURSDAYS);

        assertThat(FitRule.menteeScore(one, one)).isEqualTo(100);
        assertThat(FitRule.mentorScore(one, one)).isEqualTo(100);
    }

    private static Set<Cause> causes(Seeker mentee, Guide mentor) {
        return ((Judged.NotPossible) Fit.judge(mentee, mentor)).causes();
    }

    private static Traits traits(Set<HelpArea> areas, Set<ChangeKind> kinds) {
        return new Traits(
                Traits.bits(HelpArea.values(), areas), Traits.bits(ChangeKind.values(), kinds), 1, 1, THURSDAYS);
    }

    private static Seeker seeker(Traits traits) {
        return new Seeker(AMARA, traits, PersonSet.NOBODY, false, PersonSet.NOBODY, Hindrances.NONE, seen());
    }

    private static Guide guide(Traits traits) {
        return new Guide(CHEN, traits, 2, PersonSet.NOBODY, Hindrances.NONE);
    }

    private static Seeker.Seen seen() {
        return new Seeker.Seen(NEW_YORK, NOW, SITES);
    }

    private static FreeTime free(DayOfWeek day) {
        Week week = new Week(Set.of(day), new Hours(LocalTime.of(14, 0), LocalTime.of(17, 0)));
        return FreeTime.of(week, NEW_YORK, NOW);
    }
}
