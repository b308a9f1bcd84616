package org.variorum.reach;

import java.time.Duration;

/**
 * How servers are asked.
 *
 * @param delay between two questions to one host
 * @param timeout how long one answer may take
 * @param whole how long all may take together
 * @param retries how often a question is asked again that got no answer, or one that may pass
 * @param redirects how many are followed from one address
 * @param hosts how many hosts are asked at one time
 * @param privateToo whether addresses of this machine and of private networks are asked too
 */
public record Manners(
        Duration delay, Duration timeout, Duration whole, int retries, int redirects, int hosts, boolean privateToo) {

    /** A second between two questions to one host, and half an hour for all. */
    public static final Manners POLITE =
            new Manners(Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofMinutes(30), 2, 10, 8, false);
}
