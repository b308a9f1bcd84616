package org.variorum.render.view;

import java.util.Optional;

/**
 * The first page; those of further numbers have briefings alone.
 *
 * @param briefings the briefings, newest first
 * @param latest how many of them are seen at once; the others can be asked for
 * @param overview what else the first page shows
 */
public record HomeView(StretchView<BriefingView> briefings, int latest, Optional<OverviewView> overview) {}
