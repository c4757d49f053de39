package org.oas.cim.gateway.index;

/** An index that cannot be used, or written to, any more: it has to be built again. */
final class DamagedIndex extends Exception {

    private static final long serialVersionUID = 1L;

    DamagedIndex(String reason) {
        super(reason);
    }

    DamagedIndex(Throwable cause) {
        super(cause.toString(), cause);
    }
}
