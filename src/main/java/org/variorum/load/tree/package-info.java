/**
 * Text to nodes: YAML, JSON and front matter as one immutable tree whose every node knows its place in the file.
 *
 * <p>Start at {@link org.variorum.load.tree.Node}. Scalars stay text: {@code NO}, {@code 010} and {@code 2023-11-15} are
 * what they look like, and are typed by the field that holds them. Snakeyaml-engine and Jackson's
 * streaming parser stay in here.
 *
 * <p>May import: {@code diagnostic}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.load.tree;
