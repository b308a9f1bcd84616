package org.variorum.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** KnownNames as they are written, found in a text in one walk along its words. Immutable once it is made. */
public final class KnownNames {

    /** No name is looked at beyond so many words. */
    private static final int LONGEST = 12;

    private final Map<String, KnownNames> next = new HashMap<>();
    private boolean isEnd;

    private KnownNames() {}

    /** Those of some texts that are names: with a letter that is no small one, so that "the port" is not the Port. */
    public static KnownNames of(Collection<String> names) {
        KnownNames root = new KnownNames();
        names.stream().filter(KnownNames::isName).forEach(root::add);
        return root;
    }

    private static boolean isName(String text) {
        return text.codePointCount(0, text.length()) > 1
                && text.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
    }

    private void add(String name) {
        KnownNames node = this;
        for (String word : words(name)) {
            node = node.next.computeIfAbsent(word, w -> new KnownNames());
        }
        node.isEnd = node != this;
    }

    /** Whether a text holds a name. */
    boolean isIn(CharSequence text) {
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            if (isAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(List<String> words, int from) {
        Optional<KnownNames> node = Optional.of(this);
        for (int i = from; i < words.size() && i < from + LONGEST && node.isPresent(); i++) {
            String word = words.get(i);
            node = node.map(n -> n.next.get(word));
            if (node.filter(n -> n.isEnd).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(CharSequence text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > from) {
                    words.add(text.subSequence(from, i).toString());
                }
                from = i + 1;
            }
        }
        return words;
    }
}
