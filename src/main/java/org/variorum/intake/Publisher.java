package org.variorum.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;

/** Which of the listed outlets published an article, as far as its address or what it calls its publisher tells. */
final class Publisher {

    private Publisher() {}

    /** The one; empty where none is meant, or several could be. */
    static Optional<OutletId> among(List<Outlet> outlets, Particulars said) {
        Optional<String> host = said.address().flatMap(Publisher::host);
        return only(
                        outlets,
                        outlet -> host.isPresent()
                                && outlet.url().flatMap(Publisher::host).equals(host))
                .or(() -> only(
                        outlets,
                        outlet -> said.outlet()
                                        .filter(name -> name.equalsIgnoreCase(outlet.name()))
                                        .isPresent()
                                && mayBeAt(outlet, host)));
    }

    /** Any page can say that an outlet published it: one elsewhere is not believed. */
    private static boolean mayBeAt(Outlet outlet, Optional<String> host) {
        Optional<String> own = outlet.url().flatMap(Publisher::host);
        return host.isEmpty() || own.isEmpty() || own.equals(host);
    }

    private static Optional<OutletId> only(List<Outlet> outlets, Predicate<Outlet> fits) {
        List<OutletId> found = outlets.stream().filter(fits).map(Outlet::id).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The name of the host of an address, without the part that only says that it is on the Web. */
    static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
