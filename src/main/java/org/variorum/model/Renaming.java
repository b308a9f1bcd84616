package org.variorum.model;

/**
 * That something published lies elsewhere now: where, each as the folder of its kind and its id, {@code questions/closed-by}.
 *
 * @param before where it lay
 * @param now where it lies
 */
public record Renaming(String before, String now) {}
