package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The first page; those of further numbers have briefings alone.
 *
 * @param briefings the briefings, newest first
 * @param latest those of them that are seen at once
 * @param earlier the others, which can be asked for
 * @param overview what else the first page shows
 */
public record HomeView(
        StretchView<BriefingView> briefings,
        List<LeadView> latest,
        List<BriefingView> earlier,
        Optional<OverviewView> overview) {}
