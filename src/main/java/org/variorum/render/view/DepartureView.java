package org.variorum.render.view;

import java.util.Optional;

/**
 * Where the desk and the rules differ.
 *
 * @param rules what the rules say, where answer, verdict or confidence differ
 * @param rulings the positions on which the desk rules otherwise
 */
public record DepartureView(Optional<RulesView> rules, CutView<RulingView> rulings) {}
