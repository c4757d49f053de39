package org.oas.cim.gateway.frontdoor;

import java.net.ConnectException;
import java.time.Duration;

import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;

import org.oas.cim.gateway.GatewayConfig;
import org.oas.cim.kit.audit.Refusals;
import org.oas.cim.kit.problem.ProblemType;

/**
 * Hands requests on to one service and its answers back, as they are and without storing them. A service that cannot be reached, or
 * falls silent before it answers, is a 503 that names it; such a request may have been carried out. One that does so again and again is
 * given a rest, in which requests to it are refused at once.
 */
final class ServiceProxy implements Handler<RoutingContext>, ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ServiceProxy.class);

    /** How the path of a file to import ends. */
    static final String FILE = "/import";

    static final String RETRY_AFTER_SECONDS = "5";

    private final Service service;
    private final CircuitBreaker breaker;
    private final HttpProxy proxy;

    ServiceProxy(Service service, HttpClient client, CircuitBreaker breaker, GatewayConfig config) {
        this.service = service;
        this.breaker = breaker;
        this.proxy = HttpProxy.reverseProxy(client)
                .originRequestProvider((request, sender) -> sender.request(new RequestOptions()
                        .setHost(service.host())
                        .setPort(service.port())
                        .setSsl(service.isEncrypted())
                        .setConnectTimeout(config.connectTimeout().toMillis())
                        .setIdleTimeout(silence(request, config).toMillis())))
                .addInterceptor(this);
    }

    @Override
    public void handle(RoutingContext context) {
        Refusals.areAnothers(context);
        proxy.handle(context.request());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest caller = context.request().proxiedRequest();
        HopByHop.removeFrom(context.request().headers());
        Forwarded.set(context.request().headers(), caller);
        RequestId.leaveToTheNext(context.request().headers());
        // The service makes addresses from the host that the caller used, not from its own.
        context.request().setAuthority(caller.authority());
        return breaker.<ProxyResponse>execute(answer -> context.sendRequest()
                        .recover(failure -> isTheServices(failure, caller)
                                ? Future.failedFuture(failure)
                                : Future.succeededFuture(unavailable(context, failure)))
                        .onComplete(answer))
                .recover(failure -> Future.succeededFuture(unavailable(context, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        HopByHop.removeFrom(context.response().headers());
        return context.sendResponse();
    }

    /** A caller that left, or did not send its body in time, is no failure of the service. */
    private static boolean isTheServices(Throwable failure, HttpServerRequest caller) {
        return failure instanceof ConnectException
                || (caller.isEnded() && !caller.response().closed());
    }

    /** A file is answered once all of it is done. */
    private static Duration silence(HttpServerRequest request, GatewayConfig config) {
        return request.path().endsWith(FILE) ? config.importTimeout() : config.silenceTimeout();
    }

    private ProxyResponse unavailable(ProxyContext context, Throwable failure) {
        LOG.debugf("service does not answer; service=%s cause=%s", service.name(), failure);
        ProblemBody problem = new ProblemBody(ProblemType.UNAVAILABLE, "The " + service.name() + " does not answer.");
        context.request().release();
        return context.request()
                .response()
                .setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                .setBody(Body.body(
                        problem.toJson(context.request().proxiedRequest().path())));
    }
}
