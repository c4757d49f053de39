package org.oas.cim.gateway.statistics;

import java.util.List;

import org.oas.cim.gateway.filter.FeedFilter;

/** What is to be counted, checked. */
record StatisticsRequest(FeedFilter filter, List<Dimension> by, Grain grain) {

    /** In one spelling. */
    String question() {
        return "stats\n" + filter + '\n' + by + '\n' + grain;
    }
}
