package org.variorum.render.view;

import java.util.Optional;

/**
 * A lineage within a position: statements that count once.
 *
 * @param sentence why they count once, if there are several
 * @param letter the letter with which they count
 * @param statements the statements
 */
public record VoiceView(Optional<String> sentence, String letter, FoldView<StatementView> statements) {}
