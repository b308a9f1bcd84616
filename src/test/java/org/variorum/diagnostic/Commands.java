package org.variorum.diagnostic;

import java.util.regex.Pattern;

/** What machines that build pull requests obey when they meet it in a log; written from what GitHub, Azure and TeamCity say. */
public final class Commands {

    private static final Pattern COMMAND =
            Pattern.compile("(?is)[\\s\\h]*::[^:\\s].*|.*##(?:vso|teamcity)?\\[.*", Pattern.UNICODE_CHARACTER_CLASS);

    private Commands() {}

    /** Whether a line of a log is obeyed. */
    public static boolean isOne(String line) {
        return COMMAND.matcher(line).matches();
    }
}
