package org.variorum.render.view;

/**
 * Something that happened.
 *
 * @param event what, when and where
 * @param findings the questions that turn on it
 * @param reports the reports that speak to them
 */
public record EventPageView(EventView event, StretchView<FindingView> findings, StretchView<ReportLineView> reports) {}
