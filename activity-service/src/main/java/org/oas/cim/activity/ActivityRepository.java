package org.oas.cim.activity;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.kit.record.RecordRepository;

/** The activities' rows. */
@ApplicationScoped
class ActivityRepository implements RecordRepository<Activity> {}
