-- The whole statement is one column; what lists are filtered by stays beside it.
alter table activity add column content jsonb;
alter table activity add column editors uuid[] not null default '{}';
alter table activity add column merged_into uuid;

update activity set content = jsonb_strip_nulls(jsonb_build_object(
    'externalId', external_id,
    'visibility', lower(replace(visibility, '_', '-')),
    'title', title,
    'summary', summary,
    'types', to_jsonb(types),
    'status', status,
    'when', case when when_edtf is null then null else jsonb_build_object('edtf', when_edtf) end,
    'places', places,
    'participations', participations));

alter table activity alter column content set not null;
alter table activity alter column editors drop default;
alter table activity drop column title;
alter table activity drop column summary;
alter table activity drop column when_edtf;
alter table activity drop column places;
alter table activity drop column participations;
