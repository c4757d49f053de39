package org.oas.cim.kit.joining;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which record a duplicate is merged into.
 *
 * @param into the record that stands for it from then on
 */
@Schema(requiredProperties = "into")
public record MergeRequest(@Nullable UUID into) {}
