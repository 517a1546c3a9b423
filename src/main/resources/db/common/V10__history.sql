-- What Plumbline remembers. Runs unchanged on H2 and PostgreSQL. Every statement may be repeated: H2 commits each table at
-- once, so a run killed half-way through comes here again.

-- The file ledger: one row a claimed file. Mappings and problems are JSON.
create table if not exists history_file (
    number            bigint primary key,
    claimed_portfolio varchar not null,
    portfolio         varchar not null,
    file              varchar not null,
    sha256            varchar(64) not null,
    modified          date not null,
    state             varchar(16) not null,
    format            varchar not null,
    as_of             date,
    as_of_from        varchar(16),
    accepted          integer not null,
    rejected          integer not null,
    blank             integer not null,
    duplicate         integer not null,
    mappings          text not null,
    problems          text not null
);
create index if not exists history_file_portfolio on history_file (portfolio);
create index if not exists history_file_sha256 on history_file (sha256);

-- The contents of an accepted file for one date: one compressed, versioned block, cut into parts of at most 256 KiB.
create table if not exists history_block (
    file      bigint not null references history_file (number),
    as_of     date not null,
    registers boolean not null,
    part      integer not null,
    bytes     bytea not null,
    primary key (file, as_of, part)
);

-- A person's word on whether two rows are the same initiative.
create table if not exists history_correction (
    portfolio    varchar not null,
    earlier      varchar not null,
    later        varchar not null,
    same         boolean not null
);

-- The event log and the initiatives of a portfolio as last recalled; evidence is JSON.
create table if not exists history_event (
    portfolio    varchar not null,
    position     integer not null,
    type         varchar(16) not null,
    initiative   varchar not null,
    name         varchar not null,
    from_date    date not null,
    to_date      date not null,
    field        varchar(32),
    before_value text,
    after_value  text,
    shifted      boolean not null,
    evidence     text not null,
    primary key (portfolio, position)
);
create table if not exists history_initiative (
    portfolio  varchar not null,
    position   integer not null,
    initiative varchar not null,
    name       varchar not null,
    first_seen date not null,
    last_seen  date not null,
    primary key (portfolio, position)
);

-- Every issued version of a report; paths is JSON.
create table if not exists history_issue (
    portfolio     varchar not null,
    period        varchar(7) not null,
    version       integer not null,
    inputs_digest varchar not null,
    as_of         date not null,
    paths         text not null,
    primary key (portfolio, period, version)
);

-- The findings of the last version of a period; subjects and evidence are JSON.
create table if not exists history_finding (
    portfolio varchar not null,
    period    varchar(7) not null,
    position  integer not null,
    id        varchar not null,
    indicator varchar not null,
    kind      varchar not null,
    severity  double precision not null,
    since     date not null,
    state     varchar(16) not null,
    statement text not null,
    remedy    text not null,
    subjects  text not null,
    evidence  text not null,
    primary key (portfolio, period, position)
);
