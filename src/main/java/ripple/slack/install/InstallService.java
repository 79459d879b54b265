package ripple.slack.install;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.Transaction;
import ripple.outbox.Outbox;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Actor;
import ripple.privacy.Audit;
import ripple.privacy.AuditEntry;
import ripple.slack.act.JsonFields;
import ripple.slack.platform.Called;
import ripple.slack.platform.Grant;
import ripple.slack.platform.Grants;
import ripple.slack.platform.InstallSettings;
import ripple.slack.platform.Moves;
import ripple.slack.platform.SlackPlatform;

/** Takes Ripple into a workspace: sends people to Slack, and turns what they bring back into an installation. */
final class InstallService {

    static final String INSTALLED = "workspace.installed";

    private static final Logger log = LoggerFactory.getLogger(InstallService.class);

    private final SlackPlatform slack;
    private final InstallSettings settings;
    private final InstallStates states;
    private final Grants grants;
    private final Moves moves;
    private final Audit audit;
    private final Installed installed;

    InstallService(SlackPlatform slack, InstallSettings settings, Outbox outbox, Audit audit, Installed installed) {
        this.slack = slack;
        this.settings = settings;
        this.states = new InstallStates(slack.transactions(), slack.clock());
        this.grants = slack.grants().orElseThrow();
        this.moves = new Moves(outbox, slack.clock());
        this.audit = audit;
        this.installed = installed;
    }

    /** Where to send a browser, and the secret it must bring back. */
    record Departure(URI to, String state) {

        @Override
        public String toString() {
            return "Departure";
        }
    }

    /** What a browser brings back from Slack, as it says; empty where it says nothing. */
    record Return(String state, String stateOfBrowser, String code) {

        @Override
        public String toString() {
            return "Return";
        }
    }

    /** Nothing if far too many are on their way. */
    Optional<Departure> depart() {
        return states.begin().map(state -> new Departure(authorization(state), state));
    }

    /** Slack gave us a token if this is {@code DONE}; otherwise nothing has changed. */
    InstallOutcome arrive(Return back) {
        if (!states.use(back.state(), back.stateOfBrowser())) {
            return InstallOutcome.UNKNOWN_STATE;
        }
        if (back.code().isEmpty()) {
            return InstallOutcome.DECLINED;
        }
        Called called = grants.ofCode(back.code(), returnAddress());
        if (called instanceof Called.Done done) {
            return keep(done.answer());
        }
        log.warn("event=installation-not-granted outcome={}", called.outcome());
        return called instanceof Called.Refused ? InstallOutcome.SLACK_REFUSED : InstallOutcome.SLACK_SILENT;
    }

    private InstallOutcome keep(JsonFields answer) {
        Optional<Grant> grant = Grant.read(answer, slack.clock().instant());
        Optional<String> installer = answer.child("authed_user").flatMap(user -> user.text("id"));
        if (grant.isEmpty() || installer.isEmpty()) {
            log.error("event=installation-unreadable defect=ours");
            return InstallOutcome.SLACK_REFUSED;
        }
        slack.book().atOnce(transaction -> keep(transaction, grant.get(), installer.get()));
        log.info("event=installed team={}", grant.get().teamId());
        return InstallOutcome.DONE;
    }

    private ProgramId keep(Transaction transaction, Grant grant, String installer) {
        ProgramId program = slack.book().openProgram(transaction, grant.teamId());
        slack.installations().keep(transaction, program, grant);
        moves.in(transaction, grant.teamId(), program);
        PersonId person = slack.book().meet(transaction, program, installer).person();
        installed.by(transaction, program, person);
        audit.record(transaction, AuditEntry.ofProgram(program, new Actor.OnePerson(person), INSTALLED));
        return program;
    }

    private URI authorization(String state) {
        String question = Stream.of(
                        pair("client_id", settings.clientId()),
                        pair("scope", String.join(",", settings.scopes())),
                        pair("state", state),
                        pair("redirect_uri", returnAddress()))
                .collect(Collectors.joining("&"));
        return URI.create(slack.settings().address().authorization() + "?" + question);
    }

    private String returnAddress() {
        return settings.address().resolve(SlackInstall.RETURN).toString();
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
