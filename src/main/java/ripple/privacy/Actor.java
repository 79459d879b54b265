package ripple.privacy;

import ripple.people.PersonId;

/** Who did something: a person, whoever runs Ripple's commands, or Ripple by itself. */
public sealed interface Actor {
    /** As it stands in the audit log. */
    String code();

    /** Somebody who takes part. */
    record OnePerson(PersonId person) implements Actor {
        @Override
        public String code() {
            return "person:" + person.value();
        }
    }

    /** Somebody at the command line, whom the operating system knows and Ripple does not. */
    record Operator() implements Actor {
        @Override
        public String code() {
            return "operator";
        }
    }

    /** A rule that runs by itself, such as retention. */
    record Ripple() implements Actor {
        @Override
        public String code() {
            return "ripple";
        }
    }
}
