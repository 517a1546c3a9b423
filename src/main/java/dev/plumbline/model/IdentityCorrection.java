package dev.plumbline.model;

import java.util.Objects;

/**
 * A person's word on whether two rows are the same initiative; it outweighs every rule.
 *
 * @param portfolio the portfolio
 * @param before the id or name of the earlier row
 * @param after the id or name of the later row
 * @param same whether they are the same initiative
 */
public record IdentityCorrection(String portfolio, String before, String after, boolean same) {

    public IdentityCorrection {
        Objects.requireNonNull(portfolio);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
