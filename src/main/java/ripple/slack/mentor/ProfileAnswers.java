package ripple.slack.mentor;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.database.Coded;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.profile.ChangeKind;
import ripple.profile.HelpArea;
import ripple.profile.KeptApart;
import ripple.profile.Language;
import ripple.profile.OfferDraft;
import ripple.profile.OfferField;
import ripple.profile.ProfileAnswer;
import ripple.profile.TimesDraft;
import ripple.profile.WishesDraft;
import ripple.slack.act.Directory;
import ripple.slack.act.FormAnswer;
import ripple.slack.layout.OpenView;

/** Reads what was filled into {@link ProfileInputs}; a value that is none of ours counts as not chosen. */
final class ProfileAnswers {

    private ProfileAnswers() {}

    static OfferDraft offer(OpenView form) {
        return new OfferDraft(
                coded(form, OfferField.AREAS, HelpArea.values()),
                coded(form, OfferField.KINDS, ChangeKind.values()),
                text(form, OfferField.CAPACITY),
                text(form, OfferField.PROTECTED_HOURS),
                times(form),
                languages(form),
                Set.copyOf(choices(form, OfferField.SITES)));
    }

    static WishesDraft wishes(OpenView form) {
        return new WishesDraft(
                coded(form, OfferField.AREAS, HelpArea.values()),
                coded(form, OfferField.KINDS, ChangeKind.values()),
                times(form),
                languages(form),
                form.choice(OfferField.SITES.code(), ProfileInputs.action(OfferField.SITES)));
    }

    /** Who was named, by their Slack ids. */
    static ProfileInputs.Named named(OpenView form) {
        return new ProfileInputs.Named(people(form, OfferField.LINE), people(form, OfferField.RATHER_NOT));
    }

    /** Who was named; whoever is not known yet is met. */
    static KeptApart keptApart(OpenView form, ProgramId program, Directory directory) {
        ProfileInputs.Named named = named(form);
        return new KeptApart(meet(named.line(), program, directory), meet(named.ratherNot(), program, directory));
    }

    private static Set<PersonId> meet(List<String> userIds, ProgramId program, Directory directory) {
        return userIds.stream()
                .map(userId -> directory.contact(program, userId))
                .collect(Collectors.toSet());
    }

    /** Those named, by their Slack ids, to show them chosen. */
    static ProfileInputs.Named named(KeptApart apart, ProgramId program, Directory directory) {
        return new ProfileInputs.Named(
                userIds(apart.line(), program, directory), userIds(apart.ratherNot(), program, directory));
    }

    private static List<String> userIds(Set<PersonId> people, ProgramId program, Directory directory) {
        return people.stream()
                .flatMap(person -> directory.findUserId(program, person).stream())
                .sorted()
                .toList();
    }

    /** What came of it, where nothing has to be corrected. */
    static String sentence(ProfileAnswer answer) {
        return answer instanceof ProfileAnswer.Kept kept
                ? kept.sentence()
                : ((ProfileAnswer.Refused) answer).sentence();
    }

    /** The sentences at their blocks. */
    static FormAnswer problems(Map<OfferField, String> problems) {
        return new FormAnswer.Problems(problems.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().code(), Map.Entry::getValue)));
    }

    private static TimesDraft times(OpenView form) {
        List<String> days = choices(form, OfferField.DAYS);
        return new TimesDraft(
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> days.contains(day.name()))
                        .collect(Collectors.toSet()),
                time(form, OfferField.FROM),
                time(form, OfferField.TO));
    }

    private static Set<Language> languages(OpenView form) {
        return choices(form, OfferField.LANGUAGES).stream()
                .flatMap(code -> Language.find(code).stream())
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E> & Coded> Set<E> coded(OpenView form, OfferField field, E[] all) {
        List<String> codes = choices(form, field);
        return Stream.of(all).filter(each -> codes.contains(each.code())).collect(Collectors.toSet());
    }

    private static List<String> choices(OpenView form, OfferField field) {
        return form.choices(field.code(), ProfileInputs.action(field));
    }

    private static List<String> people(OpenView form, OfferField field) {
        return form.people(field.code(), ProfileInputs.action(field));
    }

    private static String text(OpenView form, OfferField field) {
        return form.text(field.code(), ProfileInputs.action(field)).orElse("");
    }

    private static String time(OpenView form, OfferField field) {
        return form.time(field.code(), ProfileInputs.action(field)).orElse("");
    }
}
