package org.oas.cim.gateway.codelist;

import java.net.URI;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;

/** Lets a code list's format be chosen by extension, as a browser or a spreadsheet does: {@code /v1/codelists/roles.csv}. */
@Provider
@PreMatching
public class CodeListExtensions implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        String path = asked.getRawPath();
        if (!path.startsWith(CodeListResource.PATH + "/")) {
            return;
        }
        for (Format format : Format.values()) {
            if (path.endsWith(format.extension())) {
                String plain =
                        path.substring(0, path.length() - format.extension().length());
                request.getHeaders().putSingle(HttpHeaders.ACCEPT, format.type().toString());
                request.setRequestUri(
                        UriBuilder.fromUri(asked).replacePath(plain).build());
            }
        }
    }
}
