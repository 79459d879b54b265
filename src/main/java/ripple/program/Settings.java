package ripple.program;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.Program;
import ripple.people.ProgramSettings;
import ripple.people.Roles;
import ripple.privacy.Actor;
import ripple.privacy.Audit;
import ripple.privacy.AuditEntry;
import ripple.privacy.Subject;

/** Changing what a program has set, all of it at once. */
final class Settings {

    private final PeopleService people;
    private final Rights rights;
    private final Roles roles = new Roles();
    private final ProgramPost post;
    private final Audit audit;
    private final Clock clock;

    Settings(PeopleService people, ProgramPost post, Clock clock) {
        this.people = people;
        this.rights = new Rights(people);
        this.post = post;
        this.audit = new Audit(clock);
        this.clock = clock;
    }

    /**
     * Keeps all of it, or says at each field why not.
     *
     * @param read what was typed, as far as it could be read without asking who is there
     */
    SettingsAnswer change(Transaction transaction, Person by, SettingsDraft draft, SettingsCheck.Reading read) {
        Optional<ProgramAnswer.Refused> refusal = rights.refuseNotLeading(transaction, by);
        if (refusal.isPresent()) {
            return new SettingsAnswer.Refused(refusal.get().why(), refusal.get().sentence());
        }
        List<SettingProblem> problems = new ArrayList<>(read.problems());
        draft.secondContact()
                .flatMap(contact -> findContactProblem(transaction, by, contact))
                .ifPresent(sentence -> problems.add(new SettingProblem(SettingField.SECOND_CONTACT, sentence)));
        return problems.isEmpty()
                ? keep(transaction, by, read.settings().orElseThrow())
                : new SettingsAnswer.Unfit(problems);
    }

    private Optional<String> findContactProblem(Transaction transaction, Person by, PersonId contact) {
        boolean isHere = people.find(transaction, by.program(), contact)
                .filter(person -> person.standing().takesPart())
                .isPresent();
        if (!isHere) {
            return Optional.of(SettingWords.CONTACT_NOT_FOUND);
        }
        boolean isLead =
                roles.lead(transaction, by.program()).filter(contact::equals).isPresent();
        return isLead ? Optional.of(SettingWords.CONTACT_IS_LEAD) : Optional.empty();
    }

    private SettingsAnswer keep(Transaction transaction, Person by, ProgramSettings settings) {
        ProgramSettings before = people.settings(transaction, by.program());
        if (before.equals(settings)) {
            return new SettingsAnswer.Saved(settings, SettingWords.SAVED);
        }
        people.set(transaction, by.program(), settings);
        audit.record(
                transaction,
                new AuditEntry(
                        by.program(),
                        new Actor.OnePerson(by.id()),
                        AuditCodes.SETTINGS_CHANGED,
                        new Subject("program", by.program().value())));
        settings.secondContact()
                .filter(contact -> !before.secondContact().equals(Optional.of(contact)))
                .filter(contact -> !contact.equals(by.id()))
                .ifPresent(contact -> tellContact(transaction, by, contact));
        return new SettingsAnswer.Saved(settings, SettingWords.SAVED);
    }

    private void tellContact(Transaction transaction, Person by, PersonId contact) {
        String program =
                people.findProgram(transaction, by.program()).map(Program::name).orElse("");
        String key = "second-contact:person-" + contact.value() + ":"
                + clock.instant().toEpochMilli();
        post.tell(transaction, by.program(), contact, key, SettingWords.chosenAsContact(by.displayName(), program));
    }
}
