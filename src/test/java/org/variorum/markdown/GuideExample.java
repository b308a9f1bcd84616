package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of the syntax guide: a fenced block {@code markdown}, and right behind it a fenced block {@code text} that
 * shows how it is read.
 *
 * @param line the line of the guide on which it starts
 * @param markdown what an author writes
 * @param outline how it is read, as {@link ProsePrinter} prints it
 */
record GuideExample(int line, String markdown, String outline) {

    private static final Pattern BLOCK =
            Pattern.compile("^(`{3,})(markdown|text)\\n(.*?)^\\1\\n", Pattern.MULTILINE | Pattern.DOTALL);

    /** All examples; a block of either kind without its partner is an error. */
    static List<GuideExample> in(String guide) {
        List<GuideExample> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(guide);
        while (block.find()) {
            int line = (int) guide.substring(0, block.start()).lines().count() + 1;
            String markdown = block.group(3);
            int end = block.end();
            boolean pair = block.group(2).equals("markdown")
                    && block.find()
                    && block.group(2).equals("text")
                    && guide.substring(end, block.start()).isBlank();
            if (!pair) {
                throw new AssertionError("the example on line " + line + " of the guide has no partner");
            }
            examples.add(new GuideExample(line, markdown, block.group(3).stripTrailing()));
        }
        return examples;
    }
}
