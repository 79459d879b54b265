/** Ripple: the commands, the settings and the wiring. May know every package; nobody may know it. */
@NullMarked
package ripple;

import org.jspecify.annotations.NullMarked;
