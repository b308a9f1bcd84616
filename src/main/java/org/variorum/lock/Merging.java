package org.variorum.lock;

import java.util.List;
import java.util.Optional;

/** What Git writes into a file that two people have changed. */
final class Merging {

    private static final List<String> MARKS = List.of("<<<<<<< ", ">>>>>>> ", "||||||| ");

    private Merging() {}

    /** The first line with a mark, from 1. */
    static Optional<Integer> line(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.equals("=======") || MARKS.stream().anyMatch(line::startsWith)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
