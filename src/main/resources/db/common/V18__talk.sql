-- The accepted files that hold the text of meetings: since which night, and whether the text has been deleted (retention).
create table if not exists history_talk (
    file      bigint primary key references history_file (number),
    since     date not null,
    forgotten boolean not null
);
