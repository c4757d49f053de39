package org.oas.cim.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Very many clients of the live stream, all read by one thread, of which only is counted what came. */
final class OpenStreams implements AutoCloseable {

    private static final byte[] ENTRY = "event:entry".getBytes(StandardCharsets.US_ASCII);

    private final Selector selector;
    private final List<Stream> streams = new ArrayList<>();
    private volatile boolean closed;

    private OpenStreams(Selector selector) {
        this.selector = selector;
    }

    /** What came on one connection. */
    private static final class Stream {

        private final SocketChannel channel;
        private int matched;
        private final AtomicInteger entries = new AtomicInteger();
        private volatile boolean ended;

        Stream(SocketChannel channel) {
            this.channel = channel;
        }

        /** Read by one thread. */
        void read(ByteBuffer buffer) {
            while (buffer.hasRemaining()) {
                byte next = buffer.get();
                matched = next == ENTRY[matched] ? matched + 1 : next == ENTRY[0] ? 1 : 0;
                if (matched == ENTRY.length) {
                    matched = 0;
                    entries.incrementAndGet();
                }
            }
        }
    }

    /** Opens so many streams of that gateway. */
    static OpenStreams open(String gateway, int count) {
        try {
            OpenStreams open = new OpenStreams(Selector.open());
            URI address = URI.create(gateway);
            byte[] request = ("GET /v1/feed/stream HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < count; i++) {
                SocketChannel channel = SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
                channel.write(ByteBuffer.wrap(request));
                channel.configureBlocking(false);
                Stream stream = new Stream(channel);
                channel.register(open.selector, SelectionKey.OP_READ, stream);
                open.streams.add(stream);
            }
            Thread.ofPlatform().name("open-streams").daemon().start(open::read);
            return open;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many have got exactly so many entries, and are still open. */
    long with(int entries) {
        return streams.stream()
                .filter(stream -> !stream.ended && stream.entries.get() == entries)
                .count();
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
        try {
            while (!closed) {
                selector.select(key -> read(key, buffer), 200);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(SelectionKey key, ByteBuffer buffer) {
        Stream stream = (Stream) key.attachment();
        try {
            buffer.clear();
            if (stream.channel.read(buffer) < 0) {
                stream.ended = true;
                key.cancel();
            }
            stream.read(buffer.flip());
        } catch (IOException e) {
            stream.ended = true;
            key.cancel();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Stream stream : streams) {
            try {
                stream.channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
