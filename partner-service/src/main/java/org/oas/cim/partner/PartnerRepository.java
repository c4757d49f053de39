package org.oas.cim.partner;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.kit.record.RecordRepository;

/** The partners' rows. */
@ApplicationScoped
class PartnerRepository implements RecordRepository<Partner> {}
