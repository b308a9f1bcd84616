package org.variorum.model;

/**
 * The larger site that this one lies in, such as a project's Maven site.
 *
 * @param name its name
 * @param home its home page, relative to the root of this site: {@code ../index.html}
 */
public record HostSite(String name, String home) {}
