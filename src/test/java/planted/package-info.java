/** Faults against the architecture, planted so that each rule is seen to find its own. Nothing of it is shipped. */
package planted;
