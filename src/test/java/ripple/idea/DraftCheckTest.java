package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.privacy.Asked;
import ripple.privacy.IdentifierGuard;
import ripple.privacy.Staff;

class DraftCheckTest {

    private final DraftCheck check = new DraftCheck(new IdentifierGuard());

    @Test
    void plainWordsMayBeKept() {
        assertThat(objection(Draft.ofWords("People wait in the corridor without a chair")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\n\t",
                "\u200B\u200B",
                "\u2060 \uFEFF",
                "\u3164",
                "\u2800\u2800",
                "\u202E\u202C",
                "\u0301",
                "\u200D"
            })
    void nothingVisibleIsNothingNoticed(String nothing) {
        assertThat(objection(Draft.ofWords(nothing)))
                .contains(new Objection.Unfit(List.of(new Problem(IdeaField.NOTICED, IdeaWords.NOTHING_NOTICED))));
    }

    @Test
    void oneEmojiIsSomething() {
        assertThat(objection(Draft.ofWords("🛏️"))).isEmpty();
    }

    @Test
    void lengthCountsAfterCleaning() {
        assertThat(objection(Draft.ofWords("  " + "a".repeat(3_000) + " \u200B\n")))
                .isEmpty();
        assertThat(objection(Draft.ofWords("😀".repeat(3_000)))).isEmpty();
    }

    @Test
    void saysByHowMuchItIsTooLong() {
        Draft draft = new Draft("a", "b".repeat(3_007), "c".repeat(201), Optional.empty(), RaisedBy.ME);

        assertThat(objection(draft))
                .contains(new Objection.Unfit(List.of(
                        new Problem(
                                IdeaField.MIGHT_HELP,
                                "This takes 3,000 characters at most. Please shorten it by 7; nothing was kept."),
                        new Problem(
                                IdeaField.WHERE,
                                "This takes 200 characters at most. Please shorten it by 1; nothing was kept."))));
    }

    @Test
    void everyFieldGoesThroughTheGuard() {
        for (IdeaField field : IdeaField.OF_AN_IDEA) {
            Objection objection =
                    objection(with(field, "her number is 219-09-9999")).orElseThrow();

            assertThat(objection)
                    .isInstanceOfSatisfying(
                            Objection.Blocked.class,
                            blocked -> assertThat(blocked.concerns())
                                    .singleElement()
                                    .satisfies(concern ->
                                            assertThat(concern.field()).isEqualTo(field)));
        }
    }

    @Test
    void placesAreThoseOfWhatTheAuthorSees() {
        Objection objection = objection(Draft.ofWords("   SSN 219-09-9999")).orElseThrow();

        assertThat(((Objection.Blocked) objection).concerns().get(0).findings())
                .anySatisfy(finding -> assertThat(finding.end()).isEqualTo(18));
    }

    @Test
    void whatCleaningBringsTogetherIsSeenToo() {
        assertThat(objection(Draft.ofWords("SSN 219-\u206609-99\u2069\u000199")))
                .isPresent();
    }

    @Test
    void anAnswerHoldsForExactlyTheWordsThatWereAskedAbout() {
        Draft asked = Draft.ofWords("Mrs. Okafor waited two hours for pain relief");
        Objection.Questioned question = (Objection.Questioned) objection(asked).orElseThrow();

        assertThat(objection(asked, question.about())).isEmpty();
        assertThat(objection(Draft.ofWords("Mrs. Okafor waited three hours for pain relief"), question.about()))
                .containsInstanceOf(Objection.Questioned.class);
        assertThat(objection(asked.withWhere("Ward 3"), question.about()))
                .containsInstanceOf(Objection.Questioned.class);
    }

    @Test
    void anAnswerDoesNotLetThroughWhatIsSurelyAnIdentifier() {
        Draft both = Draft.ofWords("Mrs. Okafor, SSN 219-09-9999, waited two hours");

        assertThat(objection(both, CleanDraft.of(both).asAsked())).containsInstanceOf(Objection.Blocked.class);
    }

    @Test
    void namesOfStaffAreNotAskedAbout() {
        Draft draft = Draft.ofWords("Dr. Okafor noticed that the lift is slow");

        assertThat(check.findObjection(draft, Optional.empty(), Staff.of(List.of("Ada Okafor"))))
                .isEmpty();
    }

    @Test
    void theDigestKnowsTheFieldInWhichWordsStand() {
        Draft first = new Draft("ab", "c", "", Optional.empty(), RaisedBy.ME);
        Draft second = new Draft("a", "bc", "", Optional.empty(), RaisedBy.ME);

        assertThat(CleanDraft.of(first).asAsked())
                .isNotEqualTo(CleanDraft.of(second).asAsked());
    }

    private Optional<Objection> objection(Draft draft) {
        return check.findObjection(draft, Optional.empty(), Staff.nobody());
    }

    private Optional<Objection> objection(Draft draft, Asked confirmed) {
        return check.findObjection(draft, Optional.of(confirmed), Staff.nobody());
    }

    private static Draft with(IdeaField field, String words) {
        return switch (field) {
            case NOTICED -> Draft.ofWords(words);
            case MIGHT_HELP -> new Draft("a", words, "", Optional.empty(), RaisedBy.ME);
            case WHERE -> Draft.ofWords("a").withWhere(words);
            case REASON -> throw new IllegalArgumentException("An idea gives no reason");
        };
    }
}
