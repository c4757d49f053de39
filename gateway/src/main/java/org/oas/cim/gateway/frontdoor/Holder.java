package org.oas.cim.gateway.frontdoor;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

import org.oas.cim.kit.identity.Caller;

/**
 * Whose allowance a request is taken from.
 *
 * @param name tells it from all others
 * @param client whether a token named it
 */
record Holder(String name, boolean client) {

    /** Whoever has one IPv6 address has the other ones of its network too (RFC 4291 §2.5.4). */
    private static final int NETWORK_BYTES = 8;

    private static final int IPV6_BYTES = 16;

    /** The system that the token names, whatever address it calls from; without a token, the address. */
    static Holder of(Caller caller, HttpServerRequest request) {
        return caller.partner() == null
                ? ofAddress(request)
                : new Holder("client " + caller.partner() + ' ' + caller.client(), true);
    }

    /** The address that the request came from. */
    static Holder ofAddress(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        return new Holder("address " + (remote == null ? "" : network(remote.hostAddress())), false);
    }

    private static String network(String address) {
        InetAddress parsed = NetUtil.createInetAddressFromIpAddressString(address);
        byte[] bytes = parsed == null ? new byte[0] : parsed.getAddress();
        return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) : address;
    }
}
