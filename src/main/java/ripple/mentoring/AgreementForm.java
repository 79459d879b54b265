package ripple.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ripple.database.Coded;
import ripple.privacy.Checked;

/** What was filled in, read field by field: whole, or with what speaks against it. Pure. */
record AgreementForm(
        Checked checked,
        Optional<Cadence> cadence,
        Optional<MeetingPlace> place,
        Optional<LocalDate> endsOn,
        Map<String, String> problems) {

    private static final int MOST_YEARS = 2;

    static AgreementForm read(AgreementDraft draft, Checked checked, LocalDate today) {
        Optional<Cadence> cadence = choice(Cadence.values(), draft.cadence());
        Optional<MeetingPlace> place = choice(MeetingPlace.values(), draft.place());
        Optional<LocalDate> endsOn = day(draft.endsOn());
        Map<String, String> problems = new LinkedHashMap<>();
        if (checked instanceof Checked.Unfit unfit) {
            problems.putAll(unfit.sentences());
        }
        if (cadence.isEmpty()) {
            problems.put(AgreementField.CADENCE.code(), PairFormWords.NO_CADENCE);
        }
        if (place.isEmpty()) {
            problems.put(AgreementField.PLACE.code(), PairFormWords.NO_PLACE);
        }
        endsOn.map(day -> problem(day, today))
                .orElse(Optional.of(PairFormWords.NO_END))
                .ifPresent(sentence -> problems.put(AgreementField.ENDS_ON.code(), sentence));
        return new AgreementForm(checked, cadence, place, endsOn, problems);
    }

    private static <E extends Coded> Optional<E> choice(E[] values, String code) {
        return Arrays.stream(values).filter(value -> value.code().equals(code)).findFirst();
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<String> problem(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return Optional.of(PairFormWords.END_TOO_SOON);
        }
        return day.isAfter(today.plusYears(MOST_YEARS)) ? Optional.of(PairFormWords.END_TOO_FAR) : Optional.empty();
    }

    /** What keeps it from being proposed, the fields first. */
    Optional<Checked.Objection> objection() {
        if (!problems.isEmpty()) {
            return Optional.of(new Checked.Unfit(problems));
        }
        return checked instanceof Checked.Objection objection ? Optional.of(objection) : Optional.empty();
    }

    /** Whoever proposes has confirmed it; to be asked only where nothing speaks against it. */
    Agreement proposed(Seat by, int version, Instant at) {
        Checked.Clean clean = (Checked.Clean) checked;
        return new Agreement(
                by.mentorship().id(),
                version,
                clean.words(AgreementField.GOALS.code()),
                cadence.orElseThrow(),
                place.orElseThrow(),
                clean.words(AgreementField.STAYS_PRIVATE.code()),
                endsOn.orElseThrow(),
                by.viewer().id(),
                at,
                by.side() == Side.MENTOR ? Optional.of(at) : Optional.empty(),
                by.side() == Side.MENTEE ? Optional.of(at) : Optional.empty());
    }

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "AgreementForm[problems=" + problems.keySet() + "]";
    }
}
