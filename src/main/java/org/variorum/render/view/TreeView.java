package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Who has it from whom, from each origin down.
 *
 * @param figure what stands around it
 * @param roots those who have it from nobody that is known
 */
public record TreeView(FigureView figure, List<Node> roots) {

    /** Copies the list. */
    public TreeView {
        roots = List.copyOf(roots);
    }

    /**
     * A report, or somebody it goes back to.
     *
     * @param kind as the stylesheet calls it: report or origin
     * @param tie how it has it from the one above, as the stylesheet calls it: copies or quotes; of a root, root
     * @param passed the same in words; absent of a root
     * @param name what it is called
     * @param also from whom else it has it, in words
     * @param copies who has it from there
     */
    public record Node(
            String kind, String tie, Optional<String> passed, String name, Optional<String> also, List<Node> copies) {

        /** Copies the list. */
        public Node {
            copies = List.copyOf(copies);
        }
    }
}
