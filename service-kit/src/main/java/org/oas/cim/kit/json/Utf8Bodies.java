package org.oas.cim.kit.json;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import org.oas.cim.kit.HubConfig;

/**
 * Has every body read through {@link Utf8Check}, since all that the hub takes is JSON, and no further than a body may be long. A file's
 * lines are looked at one by one.
 */
@Provider
public class Utf8Bodies implements ReaderInterceptor {

    private final Instance<HubConfig> config;

    /** @param config is not there yet when this is made */
    Utf8Bodies(Instance<HubConfig> config) {
        this.config = config;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() != InputStream.class) {
            context.setInputStream(new Utf8Check(new LimitedBody(
                    context.getInputStream(), config.get().maxBodySize().asLongValue())));
        }
        return context.proceed();
    }
}
