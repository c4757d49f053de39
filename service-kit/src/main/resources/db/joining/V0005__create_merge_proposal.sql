-- Merges that one of two owners asks for, until the other one does too.
create table merge_proposal (
    duplicate   uuid                     not null,
    survivor    uuid                     not null,
    proposed_by uuid                     not null,
    proposed_at timestamp with time zone not null,
    primary key (duplicate, survivor)
);
