package org.variorum.words;

/**
 * Words that templates read by name: each method without parameters is one of them. It gives words, a phrase with a link of its
 * own, a sentence with gaps, or more of the kind.
 */
public interface PageText {}
