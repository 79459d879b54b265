package ripple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import ripple.WiredProgram.Pair;
import ripple.checkin.CheckInPlan;
import ripple.database.Database;
import ripple.due.Due;
import ripple.due.Rhythm;
import ripple.mentoring.PairMoment;
import ripple.mentoring.RequestReminders;
import ripple.nudge.Ended;
import ripple.nudge.Prompt;
import ripple.people.Availability;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.people.ProgramSettings;
import ripple.people.Role;
import ripple.reflection.Pulse;
import ripple.reflection.ReflectionService;
import ripple.texts.Texts;

/**
 * For each prompt of the application somebody who is to hear it, and nothing else. Everything came about through the services; then the
 * time at which it is due is put where a test wants it.
 */
final class PromptWorld {

    private static final LocalDate END = LocalDate.of(2026, 12, 20);

    private final WiredProgram ripple;
    private final Map<String, Due> cases = new LinkedHashMap<>();

    PromptWorld(Database database) {
        this(database, WiredProgram.texts());
    }

    PromptWorld(Database database, Texts texts) {
        this.ripple = new WiredProgram(database, texts, "2026-11-02T09:00");
        runTheProgram();
        meet();
        ripple.clock.moveTo(at("2026-11-30T09:00"));
        Member mentor = ripple.mentor(WiredProgram.NEW_YORK);
        ripple.ask(colleague(), mentor);
        take(RequestReminders.KIND, mentor);
    }

    /** An idea that nobody answers, and those who should. */
    private void runTheProgram() {
        ripple.keepIdea(colleague(), "People wait in the corridor");
        plan("lead-digest", ripple.holding(Role.LEAD), "2026-W49");
        plan("triage-escalation", ripple.holding(Role.DEPUTY), "any");
        plan("triage-reminder", ripple.holding(Role.TRIAGER), "any");
    }

    /** Who answers ideas hears of them at the beginning of a week, too: of this one only. */
    void alsoInTheirWeek() {
        plan("triage-week", ripple.holding(Role.TRIAGER), "2026-W49");
    }

    /** Pairs, of which each hears one thing. */
    private void meet() {
        Pair asked = pair();
        Pair reminded = pair();
        Pair silent = pair();
        Pair ending = pair();
        ripple.agree(ending, END);
        take(CheckInPlan.MENTOR, asked.mentor());
        take(CheckInPlan.MENTEE, asked.mentee());
        take(PairMoment.AGREEMENT.prompt(), silent.mentor());
        take(PairMoment.QUIET.prompt(), silent.mentee());
        take(PairMoment.END_IS_NEAR.prompt(), ending.mentor());
        take(Pulse.PROMPT, ending.mentee());
        Member reflecting = colleague();
        ripple.mentoring.care().reflections().start(reflecting);
        take(ReflectionService.PROMPT, reflecting);
        ask(reminded.mentee(), CheckInPlan.MENTEE, CheckInPlan.MENTEE_REMINDER);
        ask(reminded.mentor(), CheckInPlan.MENTOR, CheckInPlan.MENTOR_REMINDER);
    }

    private Pair pair() {
        return ripple.pair(WiredProgram.NEW_YORK);
    }

    private Member colleague() {
        return ripple.colleague(WiredProgram.NEW_YORK);
    }

    /** Their first check-in comes, and they do not answer. */
    private void ask(Member who, String kind, String reminder) {
        ripple.tick(find(kind, who).at(), ended -> {});
        take(reminder, who);
    }

    private void plan(String kind, Member who, String occurrence) {
        cases.put(kind, new Due(ripple.program, who.person(), kind, "", occurrence, ripple.clock.instant()));
    }

    private void take(String kind, Member who) {
        cases.put(kind, find(kind, who));
    }

    private Due find(String kind, Member who) {
        return ripple.database.transactions().read(tx -> ripple.due.of(tx, ripple.program, who.person())).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing of this kind is planned: " + kind));
    }

    List<Prompt> all() {
        return ripple.all;
    }

    Set<String> cases() {
        return cases.keySet();
    }

    /** What is due is due then, and nothing else is. */
    void due(String local) {
        Instant then = at(local);
        ripple.database.transactions().use(tx -> {
            tx.store(AnySqlStore.class).type("DELETE FROM due_prompts");
            cases.replaceAll((name, one) -> movedTo(one, then));
            cases.values().forEach(one -> ripple.due.plan(tx, one));
        });
    }

    private static Due movedTo(Due one, Instant then) {
        boolean weekly = one.kind().equals(CheckInPlan.MENTOR) || one.kind().equals(CheckInPlan.MENTEE);
        return weekly ? one.next(Rhythm.occurrence(then, WiredProgram.NEW_YORK), then) : one.at(then);
    }

    /** How each case ended, if it came to anything. */
    Map<String, String> tickAt(String local) {
        Map<String, String> endings = new LinkedHashMap<>();
        ripple.tick(at(local), ended -> {
            if (isCase(ended)) {
                endings.put(ended.prompt(), ended.ending().code());
            }
        });
        return endings;
    }

    private boolean isCase(Ended ended) {
        Due one = cases.get(ended.prompt());
        return one != null
                && one.person().equals(ended.due().person())
                && one.occurrence().equals(ended.due().occurrence());
    }

    /** All that was put into the outbox. */
    String messages() {
        return ripple.database
                .transactions()
                .read(tx -> tx.store(AnySqlStore.class).select("SELECT body FROM outbox_messages"))
                .toString();
    }

    /** The message that begins with this prompt. */
    String message(Prompt prompt) {
        return ripple.database
                .transactions()
                .<List<String>>read(tx -> tx.store(AnySqlStore.class)
                        .select("SELECT body FROM outbox_messages WHERE message_key LIKE '" + prompt.name()
                                + ":%' ORDER BY id DESC LIMIT 1"))
                .get(0);
    }

    /** Everybody's hours change so. */
    void change(UnaryOperator<Availability> change) {
        ripple.database
                .transactions()
                .use(tx -> listeners().forEach(person -> ripple.hours.change(tx, ripple.program, person, change)));
    }

    void undisturbed(boolean quiet) {
        ripple.undisturbed.clear();
        if (quiet) {
            ripple.undisturbed.addAll(listeners());
        }
    }

    void holiday(String day) {
        ripple.database.transactions().use(tx -> {
            ProgramSettings usual = ripple.people.settings(tx, ripple.program);
            ripple.people.set(
                    tx,
                    ripple.program,
                    new ProgramSettings(
                            usual.zone(),
                            Set.of(LocalDate.parse(day)),
                            usual.sites(),
                            usual.channel(),
                            usual.safety(),
                            usual.secondContact(),
                            usual.answerByDays(),
                            usual.texts()));
        });
    }

    /** Everybody has had the three messages of this week. */
    void heardEnough(String week) {
        ripple.database.transactions().use(tx -> {
            for (PersonId person : listeners()) {
                for (int number = 1; number <= 3; number++) {
                    tx.store(AnySqlStore.class)
                            .type("INSERT INTO prompt_messages (program_id, person_id, week, at, counted)"
                                    + " SELECT program_id, id, '" + week + "', met_at, " + number
                                    + " FROM people WHERE id = " + person.value());
                }
            }
        });
    }

    private List<PersonId> listeners() {
        return cases.values().stream().map(Due::person).toList();
    }

    static Instant at(String local) {
        return WiredProgram.at(local);
    }
}
