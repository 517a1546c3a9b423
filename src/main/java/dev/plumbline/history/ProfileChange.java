package dev.plumbline.history;

import dev.plumbline.model.ProfileEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Claims the files of a portfolio again, with what they said dropped, when another mapping profile comes into force. */
record ProfileChange(ProfileStore profiles, FileLedger ledger, BlockStore blocks) {

    private static final ProfileStore.Revision NEVER = new ProfileStore.Revision(0, List.of());

    void to(Map<String, List<ProfileEntry>> inForce) {
        Map<String, ProfileStore.Revision> last = profiles.all();
        Set<String> portfolios = new TreeSet<>(last.keySet());
        portfolios.addAll(inForce.keySet());
        for (String portfolio : portfolios) {
            ProfileStore.Revision before = last.getOrDefault(portfolio, NEVER);
            List<ProfileEntry> now = inForce.getOrDefault(portfolio, List.of());
            if (!now.equals(before.settled())) {
                profiles.add(portfolio, new ProfileStore.Revision(before.revision() + 1, now));
                blocks.deleteOf(portfolio);
                ledger.claimAgain(portfolio);
            }
        }
    }
}
