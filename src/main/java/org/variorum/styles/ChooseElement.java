package org.variorum.styles;

import java.util.List;

/**
 * A choice between elements.
 *
 * @param branches the first whose condition holds is printed
 * @param weight how many elements are asked
 */
record ChooseElement(List<Branch> branches, long weight) implements Element {

    /**
     * What is printed under a condition.
     *
     * @param condition the condition
     * @param children the elements
     */
    record Branch(Condition condition, List<Element> children) {
        Branch {
            children = List.copyOf(children);
        }
    }

    ChooseElement(List<Branch> branches) {
        this(
                List.copyOf(branches),
                1
                        + branches.stream()
                                .mapToLong(b -> Element.weights(b.children))
                                .max()
                                .orElse(0));
    }

    /** The elements that are printed. */
    List<Element> chosen(Scene scene) {
        for (Branch branch : branches) {
            if (branch.condition.holds(scene)) {
                return branch.children;
            }
        }
        return List.of();
    }

    @Override
    public StyledLine render(Scene scene) {
        return Element.joined(chosen(scene), "", scene);
    }
}
