package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may see what of a mentorship and do with it, cell by cell. */
class PairSightTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MENTOR, ACTIVE,    SEE READ_AGREEMENT KNOW_OF_AGREEMENT AGREE PAUSE END COMPLETE ASK_FOR_COVER",
                "MENTOR, PAUSED,    SEE READ_AGREEMENT KNOW_OF_AGREEMENT AGREE RESUME END COMPLETE ASK_FOR_COVER",
                "MENTOR, COMPLETED, SEE READ_AGREEMENT KNOW_OF_AGREEMENT GET_CERTIFICATE",
                "MENTOR, ENDED,     SEE READ_AGREEMENT KNOW_OF_AGREEMENT",
                "MENTOR, PROPOSED,  SEE READ_AGREEMENT KNOW_OF_AGREEMENT",
                "MENTEE, ACTIVE,    SEE READ_AGREEMENT KNOW_OF_AGREEMENT AGREE PAUSE END COMPLETE",
                "MENTEE, PAUSED,    SEE READ_AGREEMENT KNOW_OF_AGREEMENT AGREE RESUME END COMPLETE",
                "MENTEE, COMPLETED, SEE READ_AGREEMENT KNOW_OF_AGREEMENT GET_CERTIFICATE",
                "MENTEE, ENDED,     SEE READ_AGREEMENT KNOW_OF_AGREEMENT",
                "COVER,  ACTIVE,    SEE",
                "COVER,  PAUSED,    SEE",
                "COVER,  COMPLETED, -",
                "COVER,  ENDED,     -",
                "NOBODY, ACTIVE,    -",
                "NOBODY, ENDED,     -"
            })
    void whoIsNothingElse(Side side, MentorshipState state, String deeds) {
        assertThat(allowed(new PairSight(side, false, false, state))).isEqualTo(named(deeds));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "false, ACTIVE,    SEE KNOW_OF_AGREEMENT",
                "false, ENDED,     SEE KNOW_OF_AGREEMENT",
                "true,  ACTIVE,    SEE KNOW_OF_AGREEMENT REASSIGN",
                "true,  PAUSED,    SEE KNOW_OF_AGREEMENT REASSIGN",
                "true,  COMPLETED, SEE KNOW_OF_AGREEMENT",
                "true,  ENDED,     SEE KNOW_OF_AGREEMENT READ_ENDING"
            })
    void whoAnswersIdeasOrLeads(boolean leads, MentorshipState state, String deeds) {
        assertThat(allowed(new PairSight(Side.NOBODY, true, leads, state))).isEqualTo(named(deeds));
    }

    @ParameterizedTest
    @CsvSource({"MENTOR", "MENTEE"})
    void aLeadWhoIsOneOfTheTwoReadsNoReason(Side side) {
        assertThat(new PairSight(side, true, true, MentorshipState.ENDED).may(PairDeed.READ_ENDING))
                .isFalse();
    }

    private static Set<PairDeed> allowed(PairSight sight) {
        return Arrays.stream(PairDeed.values()).filter(sight::may).collect(Collectors.toSet());
    }

    private static Set<PairDeed> named(String deeds) {
        return deeds == null
                ? EnumSet.noneOf(PairDeed.class)
                : Arrays.stream(deeds.split(" ", -1)).map(PairDeed::valueOf).collect(Collectors.toSet());
    }
}
