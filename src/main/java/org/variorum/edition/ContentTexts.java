package org.variorum.edition;

import org.variorum.files.ReadGate;
import org.variorum.load.Folder;
import org.variorum.load.TextSource;

/** The texts of a content folder, through its gate. */
final class ContentTexts {

    private ContentTexts() {}

    /** Those of a gate; what programs write may be longer than what people do. */
    static TextSource of(ReadGate gate) {
        return (path, reporter) -> Folder.isReferences(path) || Folder.isStyle(path)
                ? gate.readLongText(path, reporter)
                : gate.readText(path, reporter);
    }
}
