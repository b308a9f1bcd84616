package org.variorum.reach;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** A body that nobody reads: however long it is, the connection ends where it begins. */
record Unread() {

    /** Takes nothing. */
    static final class Subscriber implements HttpResponse.BodySubscriber<Unread> {

        @Override
        public CompletionStage<Unread> getBody() {
            return CompletableFuture.completedFuture(new Unread());
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> item) {}

        @Override
        public void onError(Throwable throwable) {}

        @Override
        public void onComplete() {}
    }
}
