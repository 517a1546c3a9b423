package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Commitment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentReviewTest {

    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final LocalDate TO = LocalDate.of(2026, 9, 30);

    private static CommitmentReview review(String weight, String mentions) {
        return CommitmentReview.of(
                Histories.of("Retail")
                        .direction(
                                "2026-01-01",
                                "id,statement,kind,weight\nG1,North,commit," + weight
                                        + "\nG2,Delivery,commit,3\nG3,South,exclude,\n")
                        .mentions("date,commitment\n" + mentions)
                        .build(),
                FROM,
                TO);
    }

    @Test
    void whatNoMeetingOfTheTimeSpokeOfIsNotReviewed() {
        CommitmentReview review = review("1", "2026-07-01,G1\n2026-10-01,G2");
        assertThat(review.commitments()).extracting(Commitment::id).containsExactly("G1", "G2");
        assertThat(review.unreviewed()).extracting(Commitment::id).containsExactly("G2");
        assertThat(review.share(review.unreviewed())).isEqualTo(0.75);
    }

    @Test
    void aCommitmentWithoutAWeightWeighsOne() {
        CommitmentReview review = review("", "2026-07-01,G2");
        assertThat(review.share(review.unreviewed())).isEqualTo(0.25);
        assertThat(review.share(List.of())).isZero();
    }
}
