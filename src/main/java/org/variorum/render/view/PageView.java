package org.variorum.render.view;

import java.util.Optional;

/**
 * What the layout knows of the page.
 *
 * @param title its title
 * @param description one sentence for search engines
 * @param kind its kind, {@code question}; a class of the body
 * @param path where it lies, relative to the root of the site
 * @param root what stands before such a path to reach it from here
 * @param number its number, where its lists stand on several pages; 0 for the first of them
 * @param first where the first of them lies
 * @param sharing how it is passed on
 * @param home the address of the first page
 * @param data machine data
 */
public record PageView(
        String title,
        String description,
        String kind,
        String path,
        String root,
        int number,
        String first,
        SharingView sharing,
        String home,
        Optional<DataView> data) {}
