package org.variorum.render.view;

import java.util.Optional;

/**
 * Who can play a role.
 *
 * @param role the role
 * @param entity who can play it
 * @param source the work that says so
 * @param locator where in that work
 */
public record CompetenceView(String role, LinkView entity, Optional<LinkView> source, Optional<String> locator) {}
