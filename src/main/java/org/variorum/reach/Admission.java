package org.variorum.reach;

import java.net.UnknownHostException;

/** Says which hosts may be asked. */
@FunctionalInterface
interface Admission {

    /**
     * Whether a host may be asked.
     *
     * @throws UnknownHostException if there is none of that name
     */
    boolean admits(String host) throws UnknownHostException;
}
