package org.variorum.model;

import java.util.Optional;

/**
 * A page about the site itself.
 *
 * @param id its id
 * @param title its title
 * @param description one sentence
 * @param body its text
 * @param path its file
 */
public record AboutPage(String id, String title, Optional<String> description, Prose body, String path) {}
