package org.variorum.render.view;

/**
 * A report in a list.
 *
 * @param link the report
 * @param outlet the outlet
 * @param date when it was published
 * @param letter its letter
 * @param claims how many claims were marked in it
 */
public record ReportLineView(LinkView link, LinkView outlet, DateView date, String letter, int claims) {}
