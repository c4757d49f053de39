-- The whole statement is one column; what lists are filtered by stays beside it.
alter table study add column content jsonb;
alter table study add column editors uuid[] not null default '{}';
alter table study add column merged_into uuid;

update study set content = jsonb_strip_nulls(jsonb_build_object(
    'externalId', external_id,
    'visibility', lower(replace(visibility, '_', '-')),
    'title', title,
    'summary', summary,
    'types', to_jsonb(types),
    'status', status,
    'when', case when when_edtf is null then null else jsonb_build_object('edtf', when_edtf) end,
    'places', places,
    'participations', participations));

alter table study alter column content set not null;
alter table study alter column editors drop default;
alter table study drop column title;
alter table study drop column summary;
alter table study drop column when_edtf;
alter table study drop column places;
alter table study drop column participations;
