package dev.plumbline;

import org.jspecify.annotations.Nullable;

/** x. */
public final class Plumbline {
    private Plumbline() {}

    /** y. */
    public static void main(String[] args) {
        @Nullable String s = args.length == 0 ? null : "a";
        System.out.println(s);
    }
}
