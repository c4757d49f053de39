package org.oas.cim.gateway.frontdoor;

import java.time.Duration;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import org.oas.cim.kit.problem.ProblemType;

/**
 * Gives every body a bounded time to arrive; one that takes longer is answered 408 (RFC 9110 §15.5.9), unless the request has been answered
 * without it, and its connection ends. A file to import may take its time.
 */
final class BodyPatience implements Handler<RoutingContext> {

    private static final ProblemBody TOO_SLOW =
            new ProblemBody(ProblemType.TOO_SLOW, "The body did not arrive in time.");

    private final Vertx vertx;
    private final Duration patience;

    BodyPatience(Vertx vertx, Duration patience) {
        this.vertx = vertx;
        this.patience = patience;
    }

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (hasBody(request) && !request.path().endsWith(ServiceProxy.FILE)) {
            long timer = vertx.setTimer(patience.toMillis(), due -> endUnlessArrived(request));
            context.addEndHandler(end -> {
                if (request.isEnded()) {
                    vertx.cancelTimer(timer);
                }
            });
        }
        context.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static void endUnlessArrived(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            request.connection().close();
        } else {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            TOO_SLOW.answer(request).onComplete(sent -> request.connection().close());
        }
    }
}
