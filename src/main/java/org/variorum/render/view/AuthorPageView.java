package org.variorum.render.view;

import java.util.Optional;

/**
 * Somebody who wrote briefings or decided questions.
 *
 * @param whole all of them
 * @param name their name
 * @param role what they do
 * @param url their own page elsewhere
 * @param briefings what they wrote
 * @param findings the questions that they decided
 */
public record AuthorPageView(
        LinkView whole,
        String name,
        Optional<String> role,
        Optional<String> url,
        StretchView<BriefingView> briefings,
        StretchView<FindingView> findings) {}
