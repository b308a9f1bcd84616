package org.variorum.render.view;

import java.util.Optional;

/**
 * Who publishes.
 *
 * @param name the name
 * @param url a web address
 * @param email an address for letters
 */
public record PublisherView(String name, Optional<String> url, Optional<String> email) {}
