package org.oas.cim.gateway.frontdoor;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

import org.oas.cim.gateway.GatewayConfig.Limits;

/**
 * What callers have left of what they may ask for in a minute. It grows back evenly; nobody can save up more than a minute's. Of very
 * many callers, those that have not called for longest are forgotten. Thread-safe.
 */
final class Allowances {

    /** The time that an allowance is for. */
    static final Duration WINDOW = Duration.ofMinutes(1);

    private static final int MOST_CALLERS = 100_000;

    private record Key(Quota quota, Holder holder) {}

    private final Limits limits;
    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets;

    Allowances(Limits limits, TimeMeter time) {
        this.limits = limits;
        this.time = time;
        // What has not been touched for a window is full again: forgetting it changes nothing.
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .maximumSize(MOST_CALLERS)
                .build();
    }

    /** Takes one, if one is left. */
    ConsumptionProbe take(Quota quota, Holder holder) {
        return bucket(quota, holder).tryConsumeAndReturnRemaining(1);
    }

    /** Whether none is left; takes none. */
    boolean isSpent(Quota quota, Holder holder) {
        return bucket(quota, holder).getAvailableTokens() <= 0;
    }

    private Bucket bucket(Quota quota, Holder holder) {
        return buckets.get(new Key(quota, holder), key -> {
            int perMinute = quota.perMinute(limits, holder.client());
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                    .withCustomTimePrecision(time)
                    .build();
        });
    }
}
