package org.oas.cim.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.stream.IntStream;

/** TCP ports on 127.0.0.1. Both answers hold for the moment of asking only. */
public final class LoopbackPort {

    private static final int CONNECT_TIMEOUT_MILLIS = 500;

    private LoopbackPort() {}

    /** A port that nobody listens on. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, address())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another port that nobody listens on: the same one may be free twice, until somebody listens. */
    static int freeBeside(int port) {
        return IntStream.generate(LoopbackPort::free)
                .filter(free -> free != port)
                .findFirst()
                .orElseThrow();
    }

    /** Whether somebody listens on the port, on 127.0.0.1 or on every address. */
    public static boolean isTaken(int port) {
        return accepts(port) || !canBind(port);
    }

    /** Where to connect to, or to listen. */
    public static InetSocketAddress at(int port) {
        return new InetSocketAddress(address(), port);
    }

    static InetAddress address() {
        return InetAddress.ofLiteral("127.0.0.1");
    }

    // macOS lets a second socket bind to 127.0.0.1 beside one that listens on every address: so both are tried.
    private static boolean accepts(int port) {
        try (var socket = new Socket()) {
            socket.connect(at(port), CONNECT_TIMEOUT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canBind(int port) {
        try (var socket = new ServerSocket(port, 1, address())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
