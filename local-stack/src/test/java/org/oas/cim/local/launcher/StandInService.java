package org.oas.cim.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import com.sun.net.httpserver.HttpServer;

/** A part for tests: answers its health on the port given, writes a line when it is told to stop. */
final class StandInService {

    private StandInService() {}

    public static void main(String[] args) throws IOException {
        var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), Integer.parseInt(args[0]));
        var server = HttpServer.create(address, 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/greeting", exchange -> {
            var greeting = String.valueOf(System.getenv("GREETING")).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, greeting.length);
            exchange.getResponseBody().write(greeting);
            exchange.close();
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("stopped at " + System.nanoTime())));
        server.start();
    }
}
