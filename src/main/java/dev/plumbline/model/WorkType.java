package dev.plumbline.model;

/** Why the work exists: to change, because a rule demands it, or to keep running. */
public enum WorkType {
    CHANGE,
    MANDATORY,
    RUN
}
