package org.variorum.load;

import java.util.List;
import java.util.Optional;
import org.variorum.content.Mention;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Intake;
import org.variorum.load.tree.Node;
import org.variorum.model.Menu;

/** Reads the menu: {@code navigation} is its group about the site in short. */
final class MenuReader {

    private static final String LINK = "the name of a page, or {text: Newsletter, url: \"https://example.org/\"}";

    private MenuReader() {}

    /** The menu of the site. */
    static Menu read(Field menu, Field navigation, Intake intake) {
        List<Menu.Entry> pages = navigation.mentions(Mention.Kind.PAGE).stream()
                .<Menu.Entry>map(name -> new Menu.Entry.Page(name, Optional.empty()))
                .toList();
        return menu.fields(fields -> groups(fields, pages, navigation))
                .orElseGet(() -> new Menu(Optional.empty(), pages));
    }

    private static Menu groups(Fields fields, List<Menu.Entry> pages, Field navigation) {
        Optional<List<Menu.Entry>> main = group(fields.at("main"), fields.intake());
        Optional<List<Menu.Entry>> about = group(fields.at("about"), fields.intake());
        if (about.isPresent() && navigation.isWritten()) {
            fields.intake()
                    .report(Diagnostic.of(
                                    Code.BAD_VALUE,
                                    navigation.keyLocation(),
                                    "\"navigation\" stands beside \"about\" of \"menu\"")
                            .expected("one of the two, for they are the same"));
        }
        return new Menu(main, about.orElse(pages));
    }

    private static Optional<List<Menu.Entry>> group(Field field, Intake intake) {
        return field.value()
                .map(written -> field.items().stream()
                        .flatMap(item -> entry(field, item, intake).stream())
                        .toList());
    }

    private static Optional<Menu.Entry> entry(Field field, Node item, Intake intake) {
        if (item instanceof Node.Mapping) {
            return field.one(item, MenuReader::labelled);
        }
        if (item instanceof Node.Scalar name && !name.isNull()) {
            intake.mention(Mention.Kind.PLACE, new Text(name.text().strip(), name.location()));
            return Optional.of(new Menu.Entry.Page(name.text().strip(), Optional.empty()));
        }
        field.rejectNode(item, LINK);
        return Optional.empty();
    }

    private static Optional<Menu.Entry> labelled(Fields fields) {
        Optional<String> text = fields.at("text").required("Newsletter").text();
        Field url = fields.at("url");
        Field page = fields.at("page");
        if (url.isWritten() == page.isWritten()) {
            String which = url.isWritten() ? "both a url and a page" : "neither a url nor a page";
            fields.intake()
                    .report(Diagnostic.of(Code.BAD_VALUE, fields.anchor(), "an entry of the menu has " + which)
                            .expected("one of the two"));
        }
        Optional<String> address = url.form(Forms.URL);
        Optional<String> name = page.mention(Mention.Kind.PLACE);
        return address.<Menu.Entry>flatMap(a -> text.map(t -> new Menu.Entry.Outside(a, t)))
                .or(() -> name.map(n -> new Menu.Entry.Page(n, text)));
    }
}
