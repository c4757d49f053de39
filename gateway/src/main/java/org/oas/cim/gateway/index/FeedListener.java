package org.oas.cim.gateway.index;

import java.util.List;

/** Is told what has become visible in the feed, in order, by one thread; must return quickly. */
public interface FeedListener {

    /**
     * The feed has moved on.
     *
     * @param changes the versions that are new, in the order of their positions; may be empty
     * @param reached how far the feed is now
     */
    void changed(List<FeedChange> changes, FeedToken reached);

    /** Another index is served from now on: of another epoch, or of the same one but farther on. */
    void replaced(FeedToken reached);
}
