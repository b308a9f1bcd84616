package org.variorum.render.view;

import java.util.Optional;

/**
 * A page about the site.
 *
 * @param title its title
 * @param description one sentence
 * @param body its text
 */
public record TextPageView(String title, Optional<String> description, ProseView body) {}
