package ripple.program;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ripple.people.Hours;
import ripple.people.MentoringSettings;
import ripple.people.ProgramSettings;
import ripple.privacy.Finding;
import ripple.privacy.GuardOutcome;
import ripple.privacy.IdentifierGuard;
import ripple.privacy.IdentifierKind;
import ripple.privacy.PlainText;
import ripple.privacy.Staff;

/** Reads settings from what was typed, and says at each field what cannot be kept. Pure. */
final class SettingsCheck {
    private static final Pattern HOURS =
            Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])\\s*[-–]\\s*([01]?[0-9]|2[0-3]):([0-5][0-9])");
    private static final int MOST_SITES = 50;
    private static final int MOST_REASONS = 10;
    private static final int LONGEST_SITE = 75;
    private static final int LONGEST_REASON = 500;

    /** What belongs to a hospital and its offices as well as to a patient. */
    private static final Set<IdentifierKind> OF_OFFICES = EnumSet.of(
            IdentifierKind.PHONE,
            IdentifierKind.FAX,
            IdentifierKind.EMAIL,
            IdentifierKind.WEB_ADDRESS,
            IdentifierKind.ADDRESS,
            IdentifierKind.PLACE,
            IdentifierKind.POSTAL_CODE);

    private final IdentifierGuard guard;
    private final Staff staff;
    private final Map<SettingField, String> problems = new EnumMap<>(SettingField.class);

    private SettingsCheck(IdentifierGuard guard, Staff staff) {
        this.guard = guard;
        this.staff = staff;
    }

    /** The settings, or what stands in their way; never both. */
    record Reading(Optional<ProgramSettings> settings, List<SettingProblem> problems) {}

    static Reading read(SettingsDraft draft, IdentifierGuard guard, Staff staff) {
        return new SettingsCheck(guard, staff).read(draft);
    }

    private Reading read(SettingsDraft draft) {
        Optional<ZoneId> zone = zone(draft.zone().strip());
        Set<LocalDate> holidays = holidays(draft.holidays());
        List<String> sites = lines(SettingField.SITES, draft.sites(), MOST_SITES, LONGEST_SITE);
        Optional<URI> link = link(draft.safetyLink().strip());
        String safety = words(SettingField.SAFETY_TEXT, draft.safetyText()).replace('\n', ' ');
        int days = days(draft.answerByDays().strip());
        Optional<MentoringSettings> mentoring = mentoring(draft.mentoring());
        String greeting = words(SettingField.GREETING, draft.greeting());
        List<String> reasons = lines(SettingField.NOT_NOW, draft.notNow(), MOST_REASONS, LONGEST_REASON);
        if (!problems.isEmpty()) {
            return new Reading(
                    Optional.empty(),
                    problems.entrySet().stream()
                            .map(each -> new SettingProblem(each.getKey(), each.getValue()))
                            .toList());
        }
        return new Reading(
                Optional.of(new ProgramSettings(
                        zone.orElseThrow(),
                        holidays,
                        sites,
                        Optional.of(draft.channel().strip()).filter(key -> !key.isEmpty()),
                        new ProgramSettings.Safety(link, safety),
                        draft.secondContact(),
                        days,
                        new ProgramSettings.Texts(greeting, reasons),
                        mentoring.orElseThrow())),
                List.of());
    }

    private Optional<ZoneId> zone(String typed) {
        if (!ZoneId.getAvailableZoneIds().contains(typed)) {
            problems.put(SettingField.ZONE, SettingWords.unknownZone(typed));
            return Optional.empty();
        }
        return Optional.of(ZoneId.of(typed));
    }

    private Set<LocalDate> holidays(String typed) {
        refuseTooLong(SettingField.HOLIDAYS, typed);
        HolidayLines lines = HolidayLines.read(typed);
        if (!lines.unread().isEmpty()) {
            problems.put(SettingField.HOLIDAYS, SettingWords.unreadHolidays(lines.unread()));
        }
        return lines.days();
    }

    private Optional<URI> link(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        refuseTooLong(SettingField.SAFETY_LINK, typed);
        try {
            URI link = new URI(typed);
            boolean isWeb = "https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme());
            if (isWeb && link.getHost() != null && link.getUserInfo() == null) {
                return Optional.of(link);
            }
        } catch (URISyntaxException notAnAddress) {
            // said below, like everything else that is no address of the web
        }
        problems.putIfAbsent(SettingField.SAFETY_LINK, SettingWords.NOT_A_LINK);
        return Optional.empty();
    }

    private Optional<MentoringSettings> mentoring(SettingsDraft.Mentoring typed) {
        Optional<Hours> hours = hours(typed.usualHours().strip());
        if (hours.isEmpty()) {
            problems.put(SettingField.USUAL_HOURS, SettingWords.NOT_HOURS);
        }
        int days = number(
                SettingField.MENTOR_DAYS,
                typed.mentorDays().strip(),
                MentoringSettings.MOST_ANSWER_DAYS,
                SettingWords.NOT_MENTOR_DAYS);
        int weeks = number(
                SettingField.CHECK_IN_WEEKS,
                typed.checkInWeeks().strip(),
                MentoringSettings.MOST_WEEKS,
                SettingWords.NOT_WEEKS);
        return hours.map(usual -> new MentoringSettings(usual, days, weeks));
    }

    private static Optional<Hours> hours(String typed) {
        Matcher written = HOURS.matcher(typed);
        if (!written.matches()) {
            return Optional.empty();
        }
        LocalTime from = LocalTime.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
        LocalTime to = LocalTime.of(Integer.parseInt(written.group(3)), Integer.parseInt(written.group(4)));
        return from.isBefore(to) ? Optional.of(new Hours(from, to)) : Optional.empty();
    }

    /** From 1 to the most; 1 if it is none, so that everything else can be read, too. */
    private int number(SettingField field, String typed, int most, String problem) {
        if (typed.matches("[0-9]{1,2}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= most) {
            return Integer.parseInt(typed);
        }
        problems.put(field, problem);
        return 1;
    }

    private int days(String typed) {
        if (!typed.matches("[0-9]{1,2}") || !isDays(Integer.parseInt(typed))) {
            problems.put(SettingField.ANSWER_BY_DAYS, SettingWords.NOT_DAYS);
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private static boolean isDays(int days) {
        return days >= 1 && days <= ProgramSettings.MOST_ANSWER_BY_DAYS;
    }

    private List<String> lines(SettingField field, String typed, int most, int longest) {
        List<String> lines = new ArrayList<>(words(field, typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList());
        if (lines.size() > most) {
            problems.putIfAbsent(field, SettingWords.tooMany(lines.size(), most));
        }
        lines.stream()
                .filter(line -> line.codePointCount(0, line.length()) > longest)
                .findFirst()
                .ifPresent(line -> problems.putIfAbsent(field, SettingWords.tooLongLine(line, longest)));
        return lines;
    }

    private String words(SettingField field, String typed) {
        String cleaned = PlainText.of(typed).text();
        refuseTooLong(field, cleaned);
        List<Finding> sure = guard.check(cleaned, staff).findings().stream()
                .filter(finding -> finding.outcome() == GuardOutcome.BLOCK)
                .filter(finding -> !OF_OFFICES.contains(finding.kind()))
                .toList();
        if (!sure.isEmpty()) {
            problems.putIfAbsent(field, SettingWords.identifier(sure.get(0).kind()));
        }
        return cleaned;
    }

    private void refuseTooLong(SettingField field, String words) {
        int length = words.codePointCount(0, words.length());
        if (length > field.longest()) {
            problems.put(field, SettingWords.tooLong(length, field.longest()));
        }
    }
}
