package org.variorum.words;

/** The pages of outlets. */
public interface OutletWords extends PageText {

    /** That nobody judged it: a sentence. */
    String unjudged();

    /** Where it is. */
    String country();

    /** Whose it is. */
    String owner();

    /** Its address. */
    String address();

    /** The heading of its claims. */
    String fared();

    /** That it has none: a sentence. */
    String noClaims();

    /** What so few claims say of an outlet: sentences. */
    Counted handful();

    /** All of them. */
    Counted allClaims();

    /** As many of them as stand on the page. */
    Counted newestClaims();

    /** The caption of its claims. */
    String claimsOf();

    /** The heading of its reports. */
    String reports();

    /** That none was read: a sentence. */
    String noReports();

    /** The caption of its reports. */
    String reportsOf();

    /** What its page holds: a sentence. */
    Gapped claimed();
}
