package dev.plumbline.samples;

/** What a story says of an initiative, in the order of its columns; baseline and origin are derived. */
enum StoryField {
    ID,
    NAME,
    UNIT,
    OWNER,
    SPONSOR,
    STATUS,
    PRIORITY,
    TYPE,
    OBJECTIVE,
    START,
    END,
    BUDGET,
    FTE,
    DESCRIPTION,
    REMOVES,
    /** The end as first planned, until somebody moves it. */
    BASELINE,
    /** The first id. */
    ORIGIN
}
