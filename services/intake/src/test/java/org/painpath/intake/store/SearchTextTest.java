package org.painpath.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void wordsArePartedByBlanksCommasAndHyphens() {
        assertThat(SearchText.of("  Ruiz-Vega,  Ana M ").orElseThrow().words())
                .containsExactly("Ruiz", "Vega", "Ana", "M");
    }

    @Test
    void withoutAWordOfTwoLettersThereIsNothingToSearchFor() {
        assertThat(SearchText.of("")).isEmpty();
        assertThat(SearchText.of(" , a b")).isEmpty();
    }

    @Test
    void onlyAWholeIdIsAReferral() {
        assertThat(SearchText.of("0197f5c2-7a0e-7000-8000-000000000001")
                        .orElseThrow()
                        .referral())
                .isPresent();
        assertThat(SearchText.of("0197f5c2-7a0e").orElseThrow().referral()).isEmpty();
    }

    @Test
    void itSaysNothingOfWhatWasTyped() {
        assertThat(SearchText.of("Ruiz").orElseThrow()).hasToString("SearchText[…]");
    }
}
