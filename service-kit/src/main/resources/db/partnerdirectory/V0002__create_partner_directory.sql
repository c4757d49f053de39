-- What this service has heard about partners: enough to check a reference without asking.
create table partner_directory (
    id          uuid    primary key,
    owner       uuid    not null,
    external_id text,
    withdrawn   boolean not null,
    version     bigint  not null
);

create index partner_directory_external_id on partner_directory (owner, external_id);
