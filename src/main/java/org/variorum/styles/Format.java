package org.variorum.styles;

/**
 * How what an element prints looks, and what stands around it.
 *
 * @param prefix what stands before
 * @param suffix what stands behind
 * @param looks the marks of a line that its looks are
 * @param letters how letters are changed
 * @param stripped whether full stops go
 * @param quoted whether it stands in quotation marks
 */
record Format(String prefix, String suffix, int looks, TextCase letters, boolean stripped, boolean quoted) {

    /** Nothing. */
    static final Format NONE = new Format("", "", 0, TextCase.NONE, /* stripped= */ false, /* quoted= */ false);

    /** That of an element. */
    static Format of(StyleXml element) {
        return new Format(
                element.text("prefix"),
                element.text("suffix"),
                looks(element),
                TextCase.of(element.text("text-case")),
                element.is("strip-periods"),
                element.is("quotes"));
    }

    private static int looks(StyleXml element) {
        int looks = element.value("font-style").isPresent() ? StyledLine.SLANT_SAID : 0;
        looks |= element.text("font-style").matches("italic|oblique") ? StyledText.Look.ITALIC.mark() : 0;
        looks |= element.text("font-weight").equals("bold") ? StyledText.Look.BOLD.mark() : 0;
        looks |= element.text("font-variant").equals("small-caps") ? StyledText.Look.SMALL_CAPS.mark() : 0;
        looks |= element.text("text-decoration").equals("underline") ? StyledText.Look.UNDERLINE.mark() : 0;
        looks |= element.text("vertical-align").equals("sup") ? StyledText.Look.RAISED.mark() : 0;
        return looks | (element.text("vertical-align").equals("sub") ? StyledText.Look.LOWERED.mark() : 0);
    }

    /** The same without anything around it. */
    Format bare() {
        return new Format("", "", looks, letters, stripped, quoted);
    }

    /** The same without a full stop at its end. */
    Format withoutStop() {
        return suffix.equals(".") ? new Format(prefix, "", looks, letters, stripped, quoted) : this;
    }

    /** A line in this format. */
    StyledLine apply(StyledLine plain, Scene scene) {
        return plain.isEmpty() ? plain : framed(inner(plain, scene));
    }

    /** A line that looks so, with nothing around it. */
    StyledLine inner(StyledLine plain, Scene scene) {
        StyledLine line = stripped ? plain.withoutStops() : plain;
        letters.apply(line, scene.isEnglish());
        if (quoted && !line.isEmpty()) {
            line = Quotes.around(line, scene.terms());
        }
        return looking(line);
    }

    /** A line that looks so. */
    StyledLine looking(StyledLine line) {
        if (looks != 0) {
            line.mark(looks & ~StyledLine.SLANT_SAID & ~StyledLine.ITALIC);
            if ((looks & StyledLine.SLANT_SAID) != 0) {
                line.slant((looks & StyledLine.ITALIC) != 0);
            }
        }
        return line;
    }

    private StyledLine framed(StyledLine line) {
        if (line.isEmpty() || (prefix.isEmpty() && suffix.isEmpty())) {
            return line;
        }
        StyledLine framed = new StyledLine();
        if (!prefix.isEmpty()) {
            framed.append(
                    prefix, line.isAddress() && prefix.startsWith("http") ? StyledLine.ADDRESS | StyledLine.AS_IS : 0);
        }
        framed.append(line);
        return suffix.isEmpty() ? framed : framed.append(suffix);
    }
}
