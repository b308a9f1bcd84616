package org.variorum.render.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.render.prose.WorkLabels.Label;
import org.variorum.render.view.ReferenceView;
import org.variorum.render.view.SourceView;
import org.variorum.site.Work;

/** A work that is cited on one page: what it is called there, and by which citations. */
final class Cited {

    private final Work work;
    private final List<String> citations = new ArrayList<>();
    private Label label;
    private String number = "";
    private boolean listed;

    /** A work with the label that it has alone. */
    Cited(Work work, Label label) {
        this.work = work;
        this.label = label;
    }

    /** The work. */
    Work work() {
        return work;
    }

    /** What it is called. */
    Label label() {
        return label;
    }

    /** Tells it apart from others of one label: it is the one with that number, from 1. */
    void letter(int number) {
        label = label.lettered(number);
    }

    /** Its place among the works of its page, from 1; its entry is found by that. */
    String number() {
        return number;
    }

    /** It has that place among the works of its page. */
    void numbered(int place) {
        number = String.valueOf(place);
    }

    /** Opens a link to its entry, which is the citation of that number. */
    Html open(int citation, Html out) {
        String id = String.valueOf(citation);
        citations.add(id);
        return out.tags("<a href=#.s").tags(number).tags(" id=.c").tags(id).tags(">");
    }

    /** The numbers of the citations of it. */
    List<String> uses() {
        return citations;
    }

    /** Whether the text lists it itself. */
    boolean isListed() {
        return listed;
    }

    /** Whether it was cited and not listed so far; from now on it counts as listed. */
    boolean isLeftToList() {
        boolean left = !citations.isEmpty() && !listed;
        listed |= left;
        return left;
    }

    /** Its entry in a list of works. */
    SourceView entry(ReferenceView reference) {
        boolean named = reference.container().filter(label.name()::equals).isPresent();
        String text = label.text();
        return new SourceView(
                number, text.endsWith(".") ? text : text + ".", named, reference, citations, Optional.empty());
    }
}
