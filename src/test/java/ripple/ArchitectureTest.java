package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ripple.ArchitectureRules.Row;

/** Holds the table of architecture: which package may know which; and sees each rule find a planted fault. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ripple");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");
    private static final ArchitectureRules RULES = new ArchitectureRules("ripple");
    private static final ArchitectureRules FOR_FAULTS = new ArchitectureRules("planted");

    static Stream<Named<ArchRule>> rules() {
        return RULES.all().map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(OURS);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("gossip.HasNoRow", ArchitectureRules::everyPackageHasItsRow),
                fault("web.KnowsTheWiring", ArchitectureRules::nobodyKnowsTheRoot),
                fault("web.KnowsTheOutbox", ArchitectureRules::noCycles),
                fault("idea.ReachesForAForeignStore", ArchitectureRules::storesAreTouchedAtHomeOnly),
                fault("idea.AsksByAnnotation", ArchitectureRules::jdbiAnnotationsStandOnlyInStores),
                fault("idea.AsksByHandle", ArchitectureRules::jdbiIsKnownOnlyToStoresAndDatabase),
                fault("idea.WaitsByQuartz", rules -> rules.isKnownOnlyBy("org.quartz..")),
                fault("idea.SpeaksToSlack", rules -> rules.isKnownOnlyBy("com.slack.api..")),
                fault("idea.AnswersRequests", rules -> rules.isKnownOnlyBy("jakarta.servlet..")),
                fault("outbox.ServesPages", rules -> rules.isKnownOnlyBy("org.eclipse.jetty..")),
                fault("people.Migrates", rules -> rules.isKnownOnlyBy("org.flywaydb..")),
                fault("people.Pools", rules -> rules.isKnownOnlyBy("com.zaxxer.hikari..")),
                fault("people.OpensFiles", rules -> rules.isKnownOnlyBy("org.sqlite..")),
                fault("people.OpensServers", rules -> rules.isKnownOnlyBy("org.postgresql..")),
                fault("idea.ReadsTheClock", ArchitectureRules::timeComesFromTheInjectedClock),
                fault("idea.RefersToTheClock", ArchitectureRules::timeComesFromTheInjectedClock),
                fault("idea.CountsMilliseconds", ArchitectureRules::timeComesFromTheInjectedClock),
                fault("idea.ChoosesItsClock", ArchitectureRules::timeComesFromTheInjectedClock));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void findsThePlantedFault(String culprit, Function<ArchitectureRules, ArchRule> rule) {
        assertThat(violations(rule.apply(FOR_FAULTS))).anyMatch(found -> found.contains("planted." + culprit));
    }

    static Stream<Arguments> faultsAgainstTheTable() {
        return ArchitectureRules.ROWS.stream().map(row -> Arguments.of(row.name(), row, culpritOf(row)));
    }

    private static String culpritOf(Row row) {
        return switch (row.name()) {
            case "people", "matching", "runchart", "schedule", "database", "texts", "due" -> "KnowsAFeature";
            case "web" -> "KnowsTheOutbox";
            case "playground" -> "KnowsTheApplication";
            default -> "KnowsAnEdge";
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultsAgainstTheTable")
    void findsTheArrowThatIsNotInTheTable(String name, Row row, String culprit) {
        assertThat(violations(FOR_FAULTS.knowsOnlyWhatItMay(row)))
                .anyMatch(found -> found.contains("planted." + name + "." + culprit));
    }

    static Stream<Row> packagesInSlack() {
        return ArchitectureRules.IN_SLACK.stream();
    }

    @ParameterizedTest
    @MethodSource("packagesInSlack")
    void findsTheArrowThatGoesUpInSlack(Row row) {
        assertThat(violations(FOR_FAULTS.knowsOfSlackOnlyWhatItMay(row)))
                .anyMatch(found -> found.contains("planted." + row.name() + ".KnowsTheWayIn"));
    }

    @Test
    void everyPackageOfSlackHasItsRow() {
        assertThat(OURS.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("ripple.slack."))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        packagesInSlack().map(row -> "ripple." + row.name()).toList());
    }

    @Test
    void everyPackageSaysWhatItIsAndThatNothingIsNull() {
        assertThat(OURS.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(ours -> assertThat(ours.isAnnotatedWith(NullMarked.class))
                        .as("package-info of %s", ours.getName())
                        .isTrue());
    }

    @Test
    void leavesTheGivenClockAlone() {
        assertThat(violations(FOR_FAULTS.timeComesFromTheInjectedClock()))
                .noneMatch(found -> found.contains("AsksTheGivenClock"));
    }

    @Test
    void everyRuleHasAPlantedFault() {
        assertThat(faults().count()
                        + faultsAgainstTheTable().count()
                        + packagesInSlack().count()
                        - 3)
                .as("three rules less than faults, since four faults are planted against one rule")
                .isEqualTo(FOR_FAULTS.all().count());
    }

    private static Arguments fault(String culprit, Function<ArchitectureRules, ArchRule> rule) {
        return Arguments.of(culprit, rule);
    }

    private static List<String> violations(ArchRule rule) {
        return rule.allowEmptyShould(true).evaluate(PLANTED).getFailureReport().getDetails();
    }
}
