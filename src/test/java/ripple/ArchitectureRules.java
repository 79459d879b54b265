package ripple;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of allowed arrows between packages as rules, for whatever package tree lies under the root. */
final class ArchitectureRules {
    private static final List<String> FEATURES = List.of(
            "idea", "profile", "mentoring", "round", "checkin", "board", "pilot", "feedback", "reflection", "sharing");

    /** Each package with those of ours that it may know. */
    static final List<Row> ROWS = Stream.concat(
                    Stream.of(
                            new Row("people", Set.of("database")),
                            new Row("privacy", Set.of("people", "database")),
                            new Row("matching", Set.of()),
                            new Row("runchart", Set.of()),
                            new Row("texts", Set.of()),
                            // Below the features, because they write into it in their own transactions.
                            new Row("due", Set.of("people", "database")),
                            new Row("outbox", Set.of("people", "database")),
                            new Row("program", Set.of("people", "privacy", "outbox", "database")),
                            new Row("nudge", featuresAnd("people", "program", "outbox", "database", "due", "texts")),
                            // `database`, because the address book is a store of its own.
                            new Row(
                                    "slack",
                                    featuresAnd(
                                            "people",
                                            "program",
                                            "privacy",
                                            "runchart",
                                            "outbox",
                                            "database",
                                            "due",
                                            "texts",
                                            "nudge")),
                            new Row("web", featuresAnd("program", "runchart")),
                            new Row("schedule", Set.of()),
                            // A year at speed: the machinery of prompts with people who are made up; nobody knows it
                            // but the root.
                            new Row(
                                    "simulation",
                                    featuresAnd(
                                            "people",
                                            "program",
                                            "privacy",
                                            "outbox",
                                            "database",
                                            "due",
                                            "texts",
                                            "nudge")),
                            new Row("database", Set.of()),
                            new Row("playground", Set.of())),
                    FEATURES.stream()
                            .map(feature -> new Row(
                                    feature,
                                    featuresAnd(
                                            "people",
                                            "program",
                                            "privacy",
                                            "outbox",
                                            "database",
                                            "due",
                                            "texts",
                                            "matching"))))
            .toList();

    /** Within Slack: the way in may know all, and each package below it only these of the others. */
    static final List<Row> IN_SLACK = List.of(
            new Row("slack.layout", Set.of()),
            new Row("slack.act", Set.of("slack.layout")),
            new Row("slack.platform", Set.of("slack.layout", "slack.act")),
            new Row("slack.install", Set.of("slack.act", "slack.platform")),
            slackFeature("hours"),
            slackFeature("care"),
            slackFeature("checkin", "care"),
            slackFeature("mentor", "care"),
            slackFeature("pair", "care", "mentor"),
            slackFeature("idea", "care", "mentor"),
            slackFeature("round"),
            slackFeature("program", "care", "round"));

    /** Libraries, and the packages that alone may know them. The root wires and may know all. */
    private static final List<Library> LIBRARIES = List.of(
            new Library("org.quartz..", Set.of("schedule")),
            new Library("com.slack.api..", Set.of("slack", "playground")),
            new Library("jakarta.servlet..", Set.of("slack", "web", "playground")),
            new Library("org.eclipse.jetty..", Set.of("slack", "web", "playground")),
            new Library("org.flywaydb..", Set.of("database")),
            new Library("com.zaxxer.hikari..", Set.of("database")),
            new Library("org.sqlite..", Set.of("database")),
            new Library("org.postgresql..", Set.of("database")));

    private static final Set<String> CLOCKS_OF_THE_MACHINE = Set.of(
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes",
            "java.time.InstantSource.system",
            "java.lang.System.currentTimeMillis",
            "java.util.Calendar.getInstance",
            "java.util.Date.<init>",
            "java.util.GregorianCalendar.<init>");

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    /** A package and what it may know beside itself. */
    record Row(String name, Set<String> mayKnow) {}

    private record Library(String packages, Set<String> knownBy) {}

    private static Set<String> featuresAnd(String... others) {
        return Stream.concat(FEATURES.stream(), Arrays.stream(others)).collect(Collectors.toSet());
    }

    private static Row slackFeature(String name, String... others) {
        Stream<String> below = Stream.of("layout", "act", "platform");
        return new Row(
                "slack." + name,
                Stream.concat(below, Arrays.stream(others))
                        .map(known -> "slack." + known)
                        .collect(Collectors.toSet()));
    }

    /** All rules that a fault can be planted for. */
    Stream<ArchRule> all() {
        return Stream.of(
                        ROWS.stream().map(this::knowsOnlyWhatItMay),
                        IN_SLACK.stream().map(this::knowsOfSlackOnlyWhatItMay),
                        LIBRARIES.stream().map(this::isKnownOnlyBy),
                        Stream.of(
                                noCycles(),
                                everyPackageHasItsRow(),
                                nobodyKnowsTheRoot(),
                                storesAreTouchedAtHomeOnly(),
                                jdbiAnnotationsStandOnlyInStores(),
                                jdbiIsKnownOnlyToStoresAndDatabase(),
                                timeComesFromTheInjectedClock()))
                .flatMap(rules -> rules)
                .map(rule -> rule.allowEmptyShould(true));
    }

    ArchRule knowsOnlyWhatItMay(Row row) {
        Set<String> known = new TreeSet<>(row.mayKnow());
        known.add(row.name());
        String[] packages = known.stream().map(this::tree).toArray(String[]::new);
        return classes()
                .that(resideInAPackage(tree(row.name())))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage(root + ".."))
                        .or(JavaClass.Predicates.resideInAnyPackage(packages))
                        .as("reside in %s or are not ours", known));
    }

    ArchRule knowsOfSlackOnlyWhatItMay(Row row) {
        Set<String> known = new TreeSet<>(row.mayKnow());
        known.add(row.name());
        String[] packages = known.stream().map(this::tree).toArray(String[]::new);
        return classes()
                .that(resideInAPackage(tree(row.name())))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage(tree("slack")))
                        .or(JavaClass.Predicates.resideInAnyPackage(packages))
                        .as("reside in %s or not in Slack's tree", known));
    }

    ArchRule isKnownOnlyBy(String packages) {
        return LIBRARIES.stream()
                .filter(library -> library.packages().equals(packages))
                .map(this::isKnownOnlyBy)
                .findFirst()
                .orElseThrow();
    }

    private ArchRule isKnownOnlyBy(Library library) {
        String[] homes = Stream.concat(
                        Stream.of(root), library.knownBy().stream().map(this::tree))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library.packages());
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule everyPackageHasItsRow() {
        String[] packages = Stream.concat(Stream.of(root), ROWS.stream().map(row -> tree(row.name())))
                .toArray(String[]::new);
        return classes().should().resideInAnyPackage(packages);
    }

    ArchRule nobodyKnowsTheRoot() {
        return noClasses().that().resideOutsideOfPackage(root).should().dependOnClassesThat(resideInAPackage(root));
    }

    ArchRule storesAreTouchedAtHomeOnly() {
        return classes().should(new ArchCondition<>("touch only stores of their own package") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isForeignStore(from, dependency))
                        .map(dependency -> SimpleConditionEvent.violated(dependency, dependency.getDescription()))
                        .forEach(events::add);
            }
        });
    }

    private boolean isForeignStore(JavaClass from, Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        return target.getPackageName().startsWith(root)
                && isStore(target)
                && !target.getPackageName().equals(from.getPackageName())
                && !outermost(from).getFullName().equals(root + ".Application");
    }

    /** What stands inside a store is part of it. */
    private static boolean isStore(JavaClass type) {
        return type.getSimpleName().endsWith("Store")
                || type.getEnclosingClass().map(ArchitectureRules::isStore).orElse(false);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type);
    }

    ArchRule jdbiAnnotationsStandOnlyInStores() {
        return classes().should(new ArchCondition<>("leave JDBI's annotations to stores") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(Stream.of(type), type.getMethods().stream())
                        .filter(member -> !isStore(type))
                        .filter(member -> member.getAnnotations().stream()
                                .anyMatch(note -> resideInAPackage("org.jdbi..").test(note.getRawType())))
                        .map(member ->
                                SimpleConditionEvent.violated(type, type.getName() + " carries an annotation of JDBI"))
                        .forEach(events::add);
            }
        });
    }

    ArchRule jdbiIsKnownOnlyToStoresAndDatabase() {
        return noClasses()
                .that(new DescribedPredicate<JavaClass>("are neither a store nor in database") {
                    @Override
                    public boolean test(JavaClass type) {
                        return !isStore(type)
                                && !resideInAPackage(tree("database")).test(type);
                    }
                })
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jdbi..");
    }

    /** Calls and method references; only Main names the machine's clock. A stop watch (nanoTime) tells no time. */
    ArchRule timeComesFromTheInjectedClock() {
        return classes().should(new ArchCondition<>("take the time from the injected Clock") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> asksTheMachine(access.getTarget()))
                        .filter(access -> !outermost(from).getFullName().equals(root + ".Main"))
                        .map(access -> SimpleConditionEvent.violated(access, access.getDescription()))
                        .forEach(events::add);
            }
        });
    }

    private static boolean asksTheMachine(CodeUnitAccessTarget target) {
        String name = target.getOwner().getFullName() + "." + target.getName();
        boolean withoutClock =
                target.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
        boolean withoutTime =
                target.getRawParameterTypes().isEmpty() || !target.getName().equals("<init>");
        return (CLOCKS_OF_THE_MACHINE.contains(name) && withoutTime)
                || (target.getOwner().getPackageName().equals("java.time")
                        && target.getName().equals("now")
                        && withoutClock);
    }

    private String tree(String name) {
        return root + "." + name + "..";
    }
}
