-- CIM coordinates the hub: every other record needs an owner, and this one is its own. Its id is WellKnownPartners.CIM.
insert into partner (id, external_id, owner, visibility, disclosed, withdrawn, names, acronym, summary, types, status, version, created, updated)
values ('00000000-0000-7000-8000-00000000c1a0', 'cim', '00000000-0000-7000-8000-00000000c1a0', 'PUBLIC', 'PUBLIC', false,
        '{"en": "Inter-American Commission of Women", "es": "Comisión Interamericana de Mujeres", "fr": "Commission interaméricaine des femmes", "pt": "Comissão Interamericana de Mulheres"}',
        'CIM', '{}', '{intergovernmental}', 'active', 1, '2005-01-01T00:00:00Z', '2005-01-01T00:00:00Z');

insert into change_log (id, aggregatetype, aggregateid, type, payload, version, actor, occurred_at)
values ('00000000-0000-7000-8000-00000000c1a1', 'partner', '00000000-0000-7000-8000-00000000c1a0', 'org.oas.cim.partner.changed.v1',
        '{"id":"00000000-0000-7000-8000-00000000c1a0","externalId":"cim","owner":"00000000-0000-7000-8000-00000000c1a0","visibility":"public","disclosed":"public","withdrawn":false,"names":{"en":"Inter-American Commission of Women","es":"Comisión Interamericana de Mujeres","fr":"Commission interaméricaine des femmes","pt":"Comissão Interamericana de Mulheres"},"acronym":"CIM","types":["intergovernmental"],"status":"active","version":1,"created":"2005-01-01T00:00:00Z","updated":"2005-01-01T00:00:00Z"}',
        1, '00000000-0000-7000-8000-00000000c1a0', '2005-01-01T00:00:00Z');
