/**
 * The regional feed as a Lucene index on this instance's own disk: followed from Kafka, served without it.
 *
 * <p>One thread writes ({@link org.oas.cim.gateway.index.FeedFollower}); everything else reads through
 * {@link org.oas.cim.gateway.index.FeedView}. An index belongs to one epoch, that is, to one life of the topic. Its commit says how
 * far it has read, so a restart resumes exactly there; whatever is lost is built again from the topic.
 */
@NullMarked
package org.oas.cim.gateway.index;

import org.jspecify.annotations.NullMarked;
