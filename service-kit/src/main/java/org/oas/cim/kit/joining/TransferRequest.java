package org.oas.cim.kit.joining;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * To whom a record is handed over.
 *
 * @param to the partner that it belongs to from then on
 */
@Schema(requiredProperties = "to")
public record TransferRequest(@Nullable UUID to) {}
