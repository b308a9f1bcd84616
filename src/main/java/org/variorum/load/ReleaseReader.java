package org.variorum.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Intake;
import org.variorum.load.tree.Node;
import org.variorum.model.Release;

/** Reads when a text is for readers. */
final class ReleaseReader {

    private static final String DRAFT = "draft";
    private static final String FROM = "publish-at";
    private static final String UNTIL = "expires";
    private static final List<String> KEYS = List.of(DRAFT, FROM, UNTIL);

    /** At the start of a line or of a part of a mapping in braces, be it in quotation marks. */
    private static final Pattern KEY =
            Pattern.compile("(?m)(?:^|[{,])[ ]*+[\"']?(?:" + String.join("|", KEYS) + ")[\"']?[ ]*+:");

    /** Where a front matter ends: a line of three dashes. */
    private static final Pattern END = Pattern.compile("\n---[\\s\\h&&[^\n]]*+(?=\n|\\z)");

    private ReleaseReader() {}

    /** What a front matter says of it, of which nothing else is looked at. */
    static Release read(Node root, Location start, Intake intake) {
        if (!(root instanceof Node.Mapping mapping)) {
            return Release.AT_ONCE;
        }
        Map<String, Node.Entry> said = new LinkedHashMap<>(mapping.entries());
        said.keySet().retainAll(KEYS);
        return Fields.read(Optional.of(new Node.Mapping(said, mapping.location())), start, intake, ReleaseReader::read);
    }

    /** What the front matter says of it. */
    static Release read(Fields fields) {
        Field expires = fields.at(UNTIL);
        Release release =
                new Release(fields.at(DRAFT).flag(false), fields.at(FROM).form(Forms.DAY), expires.form(Forms.DAY));
        Optional<LocalDate> from = release.from();
        release.until()
                .filter(day -> from.filter(day::isBefore).isPresent())
                .ifPresent(day -> expires.reject(
                        expires.location(),
                        day.toString(),
                        "a day that is not before publish-at, " + from.get(),
                        Optional.empty()));
        return release;
    }

    /** Whether the front matter of a file may say anything of it: whether something like one of the keys stands in it. */
    static boolean isSaid(String file) {
        Matcher end = END.matcher(file);
        return KEY.matcher(file)
                .region(0, end.find() ? end.start() : file.length())
                .find();
    }
}
