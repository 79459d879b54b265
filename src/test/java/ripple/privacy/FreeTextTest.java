package ripple.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.people.PeopleService;
import ripple.privacy.FreeText.Typed;

/** What may be kept of the words in a form. */
class FreeTextTest {

    private static final String RECORD = "The man with MRN 4711-2245 went home without his list.";
    private static final String NAME = "Mrs. Rosa Alvarez waited for two hours.";

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    private final FreeText texts = new FreeText(
            new IdentifierGuard(),
            new PeopleService(DATABASE.transactions(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void cleansWhatIsKept() {
        assertThat(check(Optional.empty(), moved("  we tried\u202E it\r\nonce \u200B"), next("\u2800\u3164")))
                .isInstanceOfSatisfying(Checked.Clean.class, clean -> {
                    assertThat(clean.words("moved")).isEqualTo("we tried it\nonce");
                    assertThat(clean.words("next")).isEmpty();
                    assertThat(clean.toString()).doesNotContain("tried");
                });
    }

    @Test
    void saysWhichFieldsAreEmptyOrTooLong() {
        assertThat(check(Optional.empty(), moved(" "), next("x".repeat(101))))
                .isInstanceOfSatisfying(
                        Checked.Unfit.class,
                        unfit -> assertThat(unfit.sentences())
                                .containsEntry("moved", "Please say what moved.")
                                .containsEntry(
                                        "next",
                                        "This takes 100 characters at most. Please shorten it by 1; nothing was kept."));
    }

    @Test
    void blocksWhatIsSurelyAnIdentifierWhateverWasConfirmed() {
        Asked everything = Asked.about(List.of(RECORD, NAME));
        assertThat(check(Optional.of(everything), moved(RECORD), next(NAME)))
                .isInstanceOfSatisfying(
                        Checked.Blocked.class,
                        blocked -> assertThat(blocked.seen())
                                .singleElement()
                                .satisfies(seen -> assertThat(seen.field()).isEqualTo("moved")));
    }

    @Test
    void asksOnceAboutAName() {
        Checked first = check(Optional.empty(), moved("fine"), next(NAME));
        Asked about = ((Checked.Questioned) first).about();
        assertThat(check(Optional.of(about), moved("fine"), next(NAME))).isInstanceOf(Checked.Clean.class);
        assertThat(check(Optional.of(about), moved("fine"), next(NAME + " Again.")))
                .isInstanceOf(Checked.Questioned.class);
    }

    private Checked check(Optional<Asked> confirmed, Typed... typed) {
        return texts.check(List.of(typed), confirmed, Staff.nobody());
    }

    private static Typed moved(String words) {
        return Typed.required("moved", "What moved?", words, 100, "Please say what moved.");
    }

    private static Typed next(String words) {
        return Typed.of("next", "What is next?", words, 100);
    }
}
