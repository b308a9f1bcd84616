package org.variorum.edition;

import java.util.List;
import org.variorum.diagnostic.Location;

/**
 * An address outside that content records.
 *
 * @param address the address
 * @param place where it stands
 * @param copies the addresses of archived copies that are recorded beside it
 */
public record RecordedLink(String address, Location place, List<String> copies) {
    /** Copies the list. */
    public RecordedLink {
        copies = List.copyOf(copies);
    }
}
