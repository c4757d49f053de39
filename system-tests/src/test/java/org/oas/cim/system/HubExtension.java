package org.oas.cim.system;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one hub that they share: started by the first that asks, put right after each, stopped after the last. */
final class HubExtension implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(HubExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Hub.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return hub(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        hub(context).heal();
    }

    private static Hub hub(ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(Hub.class, key -> Hub.launch("shared"), Hub.class);
    }
}
