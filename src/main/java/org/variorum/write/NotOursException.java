package org.variorum.write;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder holds files and nothing shows that Variorum put them there. {@code --force} says to go ahead. */
public final class NotOursException extends IOException {

    private static final long serialVersionUID = 1;

    NotOursException(Path folder, String why) {
        super("the output folder " + folder + " " + why
                + "; choose another folder, or use --force to replace it with all that is in it");
    }
}
