package org.variorum.reach;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.variorum.reach.Reply.State;

/**
 * Asks for one address: what it is told of, without a body, and again with one where that is refused. No body is read. Each address on the
 * way is looked at before it is asked: names of hosts are looked up once in a run ({@link Round#resolveOnce}), so that what is asked
 * is what was looked at.
 */
final class Asker {

    private final HttpClient client;
    private final Manners manners;
    private final Admission admission;
    private final HostNames names;
    private final String name;

    Asker(Manners manners, Admission admission, HostNames names, String name) {
        this.manners = manners;
        this.admission = admission;
        this.names = names;
        this.name = name;
        this.client = Hops.client(manners);
    }

    /** What comes of asking for an address. */
    Reply ask(String address) throws InterruptedException {
        Optional<URI> start = WebAddress.of(address);
        if (start.isEmpty()) {
            return Reply.of(State.UNSURE, "no address that can be asked for");
        }
        URI at = start.get();
        boolean forGood = true;
        for (int hop = 0; hop <= manners.redirects(); hop++) {
            Answer answer = again(at);
            if (answer.reply().isPresent()) {
                return answer.reply().get();
            }
            if (!Hops.isRedirect(answer.status())) {
                return judged(answer.status(), hop > 0 && forGood ? Optional.of(at) : Optional.empty());
            }
            Optional<URI> next = Hops.next(at, answer.location());
            if (next.isEmpty()) {
                return Reply.of(State.UNSURE, answer.status() + ", and no address that can be asked for");
            }
            forGood &= answer.status() == Hops.PERMANENTLY || answer.status() == Hops.PERMANENT;
            at = next.get();
        }
        return Reply.of(State.UNSURE, "more than " + manners.redirects() + " redirects");
    }

    /**
     * What a server answered.
     *
     * @param status the status; 0 where there is none
     * @param location where it sends whoever asks
     * @param reply what that comes to where there is no answer
     * @param passing whether it may be another one soon
     */
    private record Answer(int status, Optional<String> location, Optional<Reply> reply, boolean passing) {

        static Answer none(State state, String reason, boolean passing) {
            return none(Reply.of(state, reason), passing);
        }

        static Answer none(Reply reply, boolean passing) {
            return new Answer(0, Optional.empty(), Optional.of(reply), passing);
        }
    }

    private static Reply judged(int status, Optional<URI> moved) {
        if (status < 400) {
            return moved.map(to -> new Reply(State.MOVED, "moved for good", Optional.of(to.toString())))
                    .orElse(Reply.of(State.ALIVE, String.valueOf(status)));
        }
        boolean gone = status == 404 || status == 410 || status == 451;
        return Reply.of(gone ? State.DEAD : State.UNSURE, "answers " + status);
    }

    /** Asks as often as manners allow, until there is an answer that stays. */
    private Answer again(URI address) throws InterruptedException {
        Answer answer = once("HEAD", address);
        for (int retry = 0; retry < manners.retries() && answer.passing(); retry++) {
            Thread.sleep(manners.delay().toMillis() << retry);
            answer = once("GET", address);
        }
        return answer;
    }

    /** Where a server does not want to be asked without a body, it is asked with one. */
    private Answer once(String method, URI address) throws InterruptedException {
        try {
            if (!admission.admits(address.getHost())) {
                return Answer.none(State.REFUSED, "leads to this machine or into a private network", false);
            }
            names.found(address.getHost());
        } catch (UnknownHostException e) {
            return Answer.none(names.missed(address.getHost()), true);
        }
        Answer answer = ask(method, address);
        return answer.status() >= 400 && method.equals("HEAD") ? ask("GET", address) : answer;
    }

    private Answer ask(String method, URI address) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .header("User-Agent", name)
                    .header("Accept", "*/*")
                    .timeout(manners.timeout())
                    .build();
            return answer(client.sendAsync(request, info -> new Unread.Subscriber()));
        } catch (IllegalArgumentException e) {
            return Answer.none(State.UNSURE, "no address that can be asked for", false);
        }
    }

    private Answer answer(CompletableFuture<HttpResponse<Unread>> sent) throws InterruptedException {
        try {
            Duration patience = manners.timeout().plus(manners.timeout());
            HttpResponse<Unread> response = sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            int status = response.statusCode();
            boolean passing = status == 429 || status >= 500;
            return new Answer(status, response.headers().firstValue("Location"), Optional.empty(), passing);
        } catch (TimeoutException e) {
            sent.cancel(true);
            return Answer.none(State.UNSURE, "does not come to an end", false);
        } catch (ExecutionException e) {
            return failed(Optional.ofNullable(e.getCause()).orElse(e));
        }
    }

    private static Answer failed(Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return Answer.none(State.UNSURE, "does not answer in time", true);
        }
        if (cause instanceof ConnectException) {
            return Answer.none(State.UNSURE, "no connection", true);
        }
        return Answer.none(State.UNSURE, "no answer that can be understood", cause instanceof IOException);
    }
}
