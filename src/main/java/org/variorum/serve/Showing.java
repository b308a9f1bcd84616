package org.variorum.serve;

import org.variorum.edition.Impression;

/**
 * What is shown at present.
 *
 * @param number counts from 1; another one for each change
 * @param shelf the site, as it could last be made
 * @param report what is wrong with the content at present, as a terminal prints it; empty where nothing is
 */
record Showing(long number, Shelf shelf, String report) {

    static Showing nothing() {
        return new Showing(0, new Shelf(Impression.EMPTY), "");
    }
}
