package org.oas.cim.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.answer.PageAddress;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.kit.paging.Cursor;
import org.oas.cim.kit.paging.CursorCodec;

/** Finds pages and writes them out, with the addresses of their neighbours. */
@ApplicationScoped
class FeedPages {

    private final CursorCodec cursors;

    FeedPages(CursorCodec cursors) {
        this.cursors = cursors;
    }

    byte[] json(FeedView view, FeedRequest request, UriInfo asked) {
        FeedPage page = new FeedSearch(view, request).page();
        return PageJson.write(page, url(page.next(), request, asked), url(page.previous(), request, asked));
    }

    /** The page with its neighbours' cursors in place of their addresses. */
    byte[] jsonWithCursors(FeedView view, FeedRequest request) {
        FeedPage page = new FeedSearch(view, request).page();
        return PageJson.write(page, text(page.next(), request), text(page.previous(), request));
    }

    private @Nullable String text(@Nullable Cursor cursor, FeedRequest request) {
        return cursor == null ? null : cursors.encode(cursor, request.list());
    }

    private @Nullable String url(@Nullable Cursor cursor, FeedRequest request, UriInfo asked) {
        return cursor == null ? null : PageAddress.with(cursors.encode(cursor, request.list()), asked);
    }
}
