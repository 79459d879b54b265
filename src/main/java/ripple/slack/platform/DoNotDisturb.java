package ripple.slack.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Quiet;
import ripple.slack.act.Directory;
import ripple.slack.act.JsonFields;

/** Whether Slack keeps somebody undisturbed: asked of Slack, remembered for some minutes; if Slack does not tell, then not. */
final class DoNotDisturb implements Quiet {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 20_000;

    private final WebApis apis;
    private final Directory directory;
    private final Cache<Member, Times> known = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST)
            .expireAfterWrite(REMEMBERED)
            .build();

    DoNotDisturb(WebApis apis, Directory directory) {
        this.apis = apis;
        this.directory = directory;
    }

    @Override
    public boolean isQuiet(ProgramId program, PersonId person, Instant now) {
        return known.get(new Member(program, person), this::ask).isQuiet(now);
    }

    private Times ask(Member member) {
        return directory
                .findUserId(member.program(), member.person())
                .map(user -> apis.of(member.program()).patiently("dnd.info", Map.of("user", user)))
                .filter(Called.Done.class::isInstance)
                .map(called -> Times.read(((Called.Done) called).answer()))
                .orElse(Times.NONE);
    }

    /** From when to when it is quiet by plan, and until when because somebody paused notifications. */
    private record Times(Instant from, Instant until, Instant paused) {

        static final Times NONE = new Times(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);

        static Times read(JsonFields answer) {
            boolean planned = answer.isTrue("dnd_enabled");
            return new Times(
                    planned ? at(answer, "next_dnd_start_ts") : Instant.EPOCH,
                    planned ? at(answer, "next_dnd_end_ts") : Instant.EPOCH,
                    answer.isTrue("snooze_enabled") ? at(answer, "snooze_endtime") : Instant.EPOCH);
        }

        private static Instant at(JsonFields answer, String name) {
            return Optional.of(answer)
                    .flatMap(fields -> fields.text(name))
                    .filter(seconds -> seconds.matches("[0-9]{1,12}"))
                    .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
                    .orElse(Instant.EPOCH);
        }

        boolean isQuiet(Instant now) {
            return (!now.isBefore(from) && now.isBefore(until)) || now.isBefore(paused);
        }
    }
}
