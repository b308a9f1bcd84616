package org.variorum.reach;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches what an address leads to, whole and no more than so much of it. Each address on the way is looked at before it is asked, as
 * {@link Round} does it.
 *
 * <pre>{@code
 * Download page = new Downloader(Manners.POLITE, "variorum/0.1.0", 8 << 20).fetch("https://example.org/news/1");
 * }</pre>
 */
public final class Downloader {

    private final HttpClient client;
    private final Manners manners;
    private final Admission admission;
    private final String name;
    private final int most;

    /**
     * A downloader.
     *
     * @param manners how servers are asked; the timeout is for each answer, and twice as long for what it brings
     * @param name by which name whoever asks is known
     * @param most so many bytes are fetched at most
     */
    public Downloader(Manners manners, String name, int most) {
        this(manners, manners.privateToo() ? host -> true : Network::isPublic, name, most);
    }

    /** The same, with somebody who says which hosts may be asked. */
    Downloader(Manners manners, Admission admission, String name, int most) {
        this.manners = manners;
        this.admission = admission;
        this.name = name;
        this.most = most;
        this.client = Hops.client(manners);
    }

    /**
     * Fetches.
     *
     * @throws NoDownloadException if nothing is there, or nothing that may be asked for, or more than is taken
     */
    public Download fetch(String address) throws NoDownloadException, InterruptedException {
        URI at = WebAddress.of(address).orElseThrow(() -> new NoDownloadException("no address of the Web"));
        List<Download.Hop> hops = new ArrayList<>();
        while (hops.size() <= manners.redirects()) {
            requireAdmitted(at);
            HttpResponse<byte[]> response = ask(at);
            Download.Hop hop = new Download.Hop(
                    at, response.statusCode(), response.headers().map());
            hops.add(hop);
            if (!Hops.isRedirect(hop.status())) {
                return ended(hops, response.body());
            }
            Optional<URI> next = Hops.next(at, hop.header("Location"));
            at = next.orElseThrow(() -> new NoDownloadException(
                    hop.address() + " answers " + hop.status() + ", and with no address of the Web"));
        }
        throw new NoDownloadException("more than " + manners.redirects() + " redirects");
    }

    private static Download ended(List<Download.Hop> hops, byte[] body) throws NoDownloadException {
        Download.Hop last = hops.get(hops.size() - 1);
        if (last.status() != 200) {
            throw new NoDownloadException(last.address() + " answers " + last.status());
        }
        return new Download(hops, body);
    }

    private void requireAdmitted(URI address) throws NoDownloadException {
        try {
            if (!admission.admits(address.getHost())) {
                throw new NoDownloadException(
                        address.getHost() + " is on this machine or in a private network, and is not asked");
            }
        } catch (UnknownHostException e) {
            throw new NoDownloadException("no host is called " + address.getHost());
        }
    }

    private HttpResponse<byte[]> ask(URI address) throws NoDownloadException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> sent = send(address);
        try {
            Duration patience = manners.timeout().multipliedBy(3);
            return sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new NoDownloadException(address.getHost() + " does not come to an end");
        } catch (ExecutionException e) {
            throw failed(address, Optional.ofNullable(e.getCause()).orElse(e));
        }
    }

    private CompletableFuture<HttpResponse<byte[]>> send(URI address) throws NoDownloadException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("User-Agent", name)
                    .header("Accept", "text/html,application/pdf;q=0.9,*/*;q=0.5")
                    .timeout(manners.timeout())
                    .build();
            return client.sendAsync(request, info -> new Bounded(Hops.isRedirect(info.statusCode()) ? 0 : most));
        } catch (IllegalArgumentException e) {
            throw new NoDownloadException(address + " is no address that can be asked for");
        }
    }

    private NoDownloadException failed(URI address, Throwable cause) {
        if (Bounded.isTooLong(cause)) {
            return new NoDownloadException(address + " is larger than " + (most >> 20) + " MiB");
        } else if (cause instanceof HttpTimeoutException) {
            return new NoDownloadException(address.getHost() + " does not answer in time");
        } else if (cause instanceof ConnectException) {
            return new NoDownloadException("no connection to " + address.getHost());
        }
        return new NoDownloadException(address.getHost() + " gives no answer that can be understood");
    }
}
