package org.oas.cim.gateway.suggestion;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is offered.
 *
 * @param data codes first, those with the most entries leading, then partners and other records
 */
@Schema(name = "Suggestions")
record Suggestions(@Schema(maxItems = 20) List<Suggestion> data) {}
