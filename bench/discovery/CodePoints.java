import java.util.Comparator;

/** The order of texts by their code points; {@link String#compareTo} goes by UTF-16 units and differs beyond U+FFFF. */
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                boolean mixed = Character.isSurrogate(left) != Character.isSurrogate(right);
                return mixed
                        ? Boolean.compare(Character.isSurrogate(left), Character.isSurrogate(right))
                        : left - right;
            }
        }
        return a.length() - b.length();
    }
}
