package org.variorum.check;

import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Inline;

/** Pictures say what they show. */
final class PictureCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        subject.texts().stream()
                .flatMap(text -> text.prose().inlines(Inline.Image.class).stream())
                .filter(image -> image.words().isBlank())
                .forEach(image -> reporter.report(Diagnostic.of(
                                Code.PICTURE_WITHOUT_WORDS, image.location(), "nothing says what this picture shows")
                        .expected("what it shows, in its brackets or in alt=")));
    }
}
