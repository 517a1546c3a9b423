package dev.plumbline.intake.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Portfolio Steering|Portfolio Steering",
                "Portfolio Steering 2026-03-04|Portfolio Steering",
                "2026-03-04 Portfolio Steering|Portfolio Steering",
                "Portfolio Steering-20260615_133555-Meeting Transcript|Portfolio Steering",
                "Portfolio Steering - 2026/09/17 17:27 WEST - Notes by Gemini|Portfolio Steering",
                "Portfolio Steering - Meeting Transcript|Portfolio Steering",
                "Portfolio Steering (04.03.2026)|Portfolio Steering",
                "Portfolio Steering 3/4/26|Portfolio Steering",
                "Review 15 June 2026|Review",
                "Portfolio review, June 3rd, 2026|Portfolio review",
                "Portfolio review March 2026|Portfolio review",
                "Comité de pilotage du 5 mars 2026|Comité de pilotage du",
                "Steering Committee #12|Steering Committee",
                "Steering Committee No. 12|Steering Committee",
                "Lenkungskreis Nr. 7|Lenkungskreis",
                "Lenkungskreis KW 32|Lenkungskreis",
                "Lenkungskreis KW 32/2026|Lenkungskreis",
                "Standup (recurring)|Standup",
                "Canceled: Portfolio Steering|Portfolio Steering",
                "Abgesagt: Lenkungskreis KW 10|Lenkungskreis",
                "Annulé : Comité de pilotage|Comité de pilotage",
                "Cancelado: Comité de dirección|Comité de dirección",
                "RE: FW: Portfolio Steering|Portfolio Steering",
                "AW: Lenkungskreis|Lenkungskreis",
                "Minutes of the Portfolio Board|Portfolio Board",
                "Portfolio Board Minutes|Portfolio Board",
                "Protokoll: Lenkungskreis|Lenkungskreis",
                "Compte rendu du Comité de pilotage|Comité de pilotage",
                "Acta de la Junta|Junta",
                "Phase 2 planning|Phase 2 planning",
                "Wave 3 go/no-go|Wave 3 go/no-go",
                "March of progress|March of progress",
                "Minutes|Minutes",
                "Protokoll|Protokoll",
                "2026-03-04|''",
                "KW 32|''",
            })
    void theNameOfASeriesIsTheTitleWithoutWhatTellsOneMeetingFromAnother(String title, String series) {
        assertThat(MeetingTitle.series(title)).isEqualTo(series);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Canceled: Steering|true",
                "Cancelled: Steering|true",
                "Abgesagt: Lenkungskreis|true",
                "Annulé : Comité|true",
                "Cancelado: Comité|true",
                "Cancelled projects: review|false"
            })
    void aTitleSaysThatTheMeetingIsCalledOff(String title, boolean cancelled) {
        assertThat(MeetingTitle.cancelled(title)).isEqualTo(cancelled);
    }
}
