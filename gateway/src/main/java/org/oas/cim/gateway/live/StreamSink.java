package org.oas.cim.gateway.live;

/** Where a stream's events go. */
interface StreamSink {

    /** Waits until the client can take the event; interrupted when the client is gone. */
    void send(StreamEvent event) throws InterruptedException;
}
