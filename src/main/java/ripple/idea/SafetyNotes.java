package ripple.idea;

import ripple.people.ProgramId;

/** What each program says where somebody may be in danger. */
@FunctionalInterface
public interface SafetyNotes {
    SafetyNote of(ProgramId program);
}
