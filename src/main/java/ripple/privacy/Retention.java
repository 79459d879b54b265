package ripple.privacy;

import java.time.Duration;
import java.time.Instant;
import ripple.people.ProgramId;

/** How many days a program keeps the words of withdrawn ideas and of messages that have ended, and its audit log. */
public record Retention(int withdrawnIdeasDays, int endedMessagesDays, int auditDays) {
    /** Unless the program decides otherwise; the audit log for six years, as 45 CFR 164.316(b)(2) asks of such records. */
    public static final Retention STANDARD = new Retention(90, 30, 2192);

    private static final int LONGEST = 36_500;

    public Retention {
        refuse("Withdrawn ideas", withdrawnIdeasDays);
        refuse("Messages", endedMessagesDays);
        refuse("The audit log", auditDays);
    }

    private static void refuse(String what, int days) {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException(what + " can be kept 1 to " + LONGEST + " days, not " + days);
        }
    }

    PersonalWords.Expiry expiry(ProgramId program, Instant now) {
        return new PersonalWords.Expiry(program, before(now, withdrawnIdeasDays), before(now, endedMessagesDays), now);
    }

    Instant auditExpiry(Instant now) {
        return before(now, auditDays);
    }

    private static Instant before(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }
}
