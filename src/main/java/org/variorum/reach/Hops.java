package org.variorum.reach;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;

/** How one gets from an address to the next: no redirect is followed before the address to which it leads has been looked at. */
final class Hops {

    static final int PERMANENTLY = 301;
    static final int PERMANENT = 308;

    private Hops() {}

    /** Follows nothing by itself. */
    static HttpClient client(Manners manners) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.timeout())
                .build();
    }

    /** Whether a status sends whoever asks to another address. */
    static boolean isRedirect(int status) {
        return status == PERMANENTLY || status == 302 || status == 303 || status == 307 || status == PERMANENT;
    }

    /** Where to; empty where that is no address of the Web. */
    static Optional<URI> next(URI from, Optional<String> location) {
        return location.flatMap(to -> WebAddress.from(from, to));
    }
}
