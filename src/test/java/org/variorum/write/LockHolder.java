package org.variorum.write;

import java.nio.file.Path;

/**
 * Enters the workshop of an output, says so, and stays until its input ends; exits with 1 if it is locked. Argument:
 * output.
 */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] arguments) throws Exception {
        OutputPlace place = OutputPlace.of(Path.of(arguments[0]), Site.NO_GUARD);
        try (Workshop workshop = Workshop.enter(place, notice -> {})) {
            System.out.println("ready beside " + workshop.old());
            System.in.read();
        } catch (OutputLockedException e) {
            System.exit(1);
        }
    }
}
