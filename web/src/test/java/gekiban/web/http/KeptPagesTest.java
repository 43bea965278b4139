package gekiban.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.catalogue.Moment;
import gekiban.web.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptPagesTest {
    private static final Words ENGLISH = Objects.requireNonNull(Words.all().get("en"));
    private static final String NONCE = "abcdefghijklmnopqrstuv";
    private static final String OTHER = "0123456789012345678901";
    private static final Moment NOW = new Moment(7, "2026-01-01");

    private static Reader reader(String nonce, String theme) {
        return new Reader(ENGLISH, theme, true, nonce, Visitor.here("Aki"), "", true);
    }

    private static byte[] page(String nonce) {
        return ("<style nonce=\"" + nonce + "\">1</style>海の" + "<script nonce=\"" + nonce + "\">")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static KeptPages withOne() {
        var pages = new KeptPages(10_000);
        pages.keep("/shows/1", reader(NONCE, ""), NOW, page(NONCE));
        return pages;
    }

    @Test
    void find_keptPage_isTheSameWithTheNonceOfThisAnswer() {
        assertThat(withOne().find("/shows/1", reader(OTHER, ""), NOW))
                .hasValueSatisfying(page -> assertThat(page).isEqualTo(page(OTHER)));
    }

    @Test
    void find_otherPathOrReader_isNotThere() {
        assertThat(withOne().find("/shows/2", reader(OTHER, ""), NOW)).isEmpty();
        assertThat(withOne().find("/shows/1", reader(OTHER, "dark"), NOW)).isEmpty();
    }

    @Test
    void find_afterAnEditOrARestore_isForgotten() {
        for (var later : new Moment[] {new Moment(8, "2026-01-01"), new Moment(7, "2026-01-02")}) {
            var pages = withOne();
            assertThat(pages.find("/shows/1", reader(OTHER, ""), later)).isEmpty();
            assertThat(pages.bytes()).isZero();
        }
    }

    @Test
    void keep_moreThanFits_forgetsWhatWasAskedForLongestAgo() {
        var random = new Random(1);
        var pages = new KeptPages(10_000);
        for (int i = 0; i < 4; i++) {
            var page = new byte[4000]; // noise, which cannot be packed
            random.nextBytes(page);
            pages.keep("/shows/" + i, reader(NONCE, ""), NOW, page);
            assertThat(pages.find("/shows/0", reader(OTHER, ""), NOW)).isPresent();
        }
        assertThat(pages.bytes()).isBetween(9000L, 10_000L);
        assertThat(pages.find("/shows/1", reader(OTHER, ""), NOW)).isEmpty();
        assertThat(pages.find("/shows/2", reader(OTHER, ""), NOW)).isEmpty();
        assertThat(pages.find("/shows/3", reader(OTHER, ""), NOW)).isPresent();
    }

    @Test
    void keep_pageThatNeverFits_keepsNothing() {
        var page = new byte[20_000];
        new Random(1).nextBytes(page);
        var pages = new KeptPages(10_000);
        pages.keep("/shows/1", reader(NONCE, ""), NOW, page);
        assertThat(pages.find("/shows/1", reader(NONCE, ""), NOW)).isEqualTo(Optional.empty());
        assertThat(pages.bytes()).isZero();
    }
}
