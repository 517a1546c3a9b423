package dev.plumbline.model;

/** How well founded a measurement is (method §2): A, B, or C, which counts at half weight. */
public enum Grade {
    /** At least 80 % structured evidence and twice the minimum number of cases. */
    A,
    /** The minimum is met. */
    B,
    /** The minimum is met, but mostly by inference. */
    C
}
