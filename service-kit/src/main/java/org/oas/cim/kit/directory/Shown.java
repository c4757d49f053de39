package org.oas.cim.kit.directory;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;

/**
 * A record's content as a reader is answered it.
 *
 * @param content what is stated, without relations that the reader may not see
 * @param display what the records that it names are called; null if none of them has a name here
 */
public record Shown<C extends RecordContent>(
        C content, @Nullable Display display) {}
