package org.variorum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Where a text holds nothing of our own, its inlines are those that commonmark reads in it. */
class CommonMarkAgreementTest {

    private static final Parser COMMONMARK = Parser.builder()
            .extensions(List.of(
                    FootnotesExtension.create(),
                    TablesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build()))
            .build();

    private static final List<String> PARTS = List.of(
            "*",
            "*",
            "**",
            "***",
            "_",
            "__",
            "~",
            "~~",
            "~~~",
            "`",
            "``",
            "[",
            "]",
            "![",
            "]()",
            "](u)",
            "](<a b> \"t\\\"\")",
            "](v (t))",
            "(",
            ")",
            "[r]",
            "[r][]",
            "[x][r]",
            "[^n]",
            "\n\n[r]: /r 'T'\n\n",
            "\n\n[^n]: note\n\n",
            "<http://a.b>",
            "<a@b.org>",
            "<b c='d' e>",
            "</b>",
            "<!--",
            "-->",
            "<?",
            "?>",
            "<![CDATA[",
            "]]>",
            "<!X y>",
            "<",
            ">",
            "\\",
            "\\*",
            "\\\n",
            "&amp;",
            "&#42;",
            "&nosuch;",
            "&",
            "!",
            "\n",
            "  \n",
            "\n| a | b |\n|---|---|\n| ",
            " | ",
            " ",
            "\t",
            "word",
            "é",
            "\uD83D\uDE00",
            "“",
            ".",
            "1");

    @Property(tries = 3000)
    void readsWhatCommonmarkReads(@ForAll("texts") String text) {
        BodyText source = new BodyText("a.md", text, 1, new SharedWords());
        Node ours = Grammar.parse(source, ProseLimits.DEFAULT, new Problems(source, fault -> {}));
        assertThat(shown(ours)).isEqualTo(shown(COMMONMARK.parse(text)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PARTS).list().ofMinSize(1).ofMaxSize(25).map(parts -> String.join("", parts));
    }

    /** A tree as text. */
    private static String shown(Node node) {
        StringBuilder shown = new StringBuilder();
        show(node, shown);
        return shown.toString().replace("'" + "'", "");
    }

    private static void show(Node node, StringBuilder shown) {
        if (node instanceof Text || node instanceof EscapedNode) {
            shown.append('\'').append(words(node)).append('\'');
            return;
        }
        shown.append('(').append(node.getClass().getSimpleName()).append(details(node));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            show(child, shown);
        }
        shown.append(')');
    }

    private static String words(Node node) {
        return node instanceof Text text ? text.getLiteral() : ((EscapedNode) node).text();
    }

    private static String details(Node node) {
        if (node instanceof Link link) {
            return link.getDestination() + "|" + link.getTitle();
        }
        if (node instanceof Image image) {
            return image.getDestination() + "|" + image.getTitle();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof HtmlInline html) {
            return html.getLiteral();
        }
        return node instanceof FootnoteReference mark ? mark.getLabel() : "";
    }
}
