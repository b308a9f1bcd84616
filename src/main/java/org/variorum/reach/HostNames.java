package org.variorum.reach;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.variorum.reach.Reply.State;

/**
 * Which names of hosts a round found, and which it did not. A name that nobody has is that of a dead link; but where not one name is
 * found, it is more likely that this machine has nobody to ask for names.
 */
final class HostNames {

    private final AtomicBoolean anyFound = new AtomicBoolean();
    private final Set<Reply> missed = ConcurrentHashMap.newKeySet();

    /** There is a host of that name; a number is none. */
    void found(String host) {
        if (!host.startsWith("[") && !host.matches("[0-9.]+")) {
            anyFound.set(true);
        }
    }

    /** There is none; what that means for a link. */
    Reply missed(String host) {
        Reply reply = Reply.of(State.DEAD, "no host is called " + host);
        missed.add(reply);
        return reply;
    }

    /** What is left of a reply once all names have been looked up. */
    Reply afterAll(Reply reply) {
        return missed.contains(reply) && !anyFound.get()
                ? Reply.of(State.UNSURE, reply.reason() + ", and no other host was found by its name")
                : reply;
    }
}
