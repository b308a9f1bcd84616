package org.variorum.site;

import java.util.Optional;
import org.variorum.model.Claim;
import org.variorum.model.Ruling;
import org.variorum.model.Standing;

/**
 * How a claim fared.
 *
 * @param claim the claim
 * @param brief its question in few words
 * @param standing how it stands to the answer
 * @param ruling what the desk says of its position, if it says anything
 */
public record Fate(Claim claim, String brief, Standing standing, Optional<Ruling> ruling) {}
