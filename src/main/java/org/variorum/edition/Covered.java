package org.variorum.edition;

import java.util.List;
import org.variorum.model.Coverage;
import org.variorum.model.Gap;

/**
 * What is thin on a site.
 *
 * @param result what was read, and what a check finds
 * @param gaps what is thin: kind by kind, by place
 * @param limits how much of it the site allows
 */
public record Covered(BuildResult result, List<Gap> gaps, Coverage limits) {

    /** Copies the list. */
    public Covered {
        gaps = List.copyOf(gaps);
    }

    /** What is thin of one kind. */
    public List<Gap> of(Gap.Kind kind) {
        return gaps.stream().filter(gap -> gap.kind() == kind).toList();
    }

    /** How much is thin of a kind, in words. */
    public static String told(Gap.Kind kind, int number) {
        boolean one = number == 1;
        return number
                + switch (kind) {
                    case UNCITED ->
                        one
                                ? " sentence with facts that cites nothing and rests on no finding"
                                : " sentences with facts that cite nothing and rest on no finding";
                    case SINGLE_SOURCE ->
                        one ? " finding that rests on one origin" : " findings that rest on one origin";
                    case OLD_SOURCE -> one ? " citation of an old source" : " citations of old sources";
                    case UNVERIFIED -> one ? " quotation that was not verified" : " quotations that were not verified";
                };
    }
}
