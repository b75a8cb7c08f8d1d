package dev.tenglong.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Uscc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasProposalsTest {

    private static final Uscc A = new Uscc("91990100MA0020075K");
    private static final Uscc B = new Uscc("91990100MA0020147C");
    private static final Uscc C = new Uscc("91990100MA00202195");
    private static final Uscc D = new Uscc("91990100MA00202863");

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "杭州华丰纺织有限公司, 浙江华丰纺织股份有限公司, 1.00",
        "杭州华丰纺织有限公司, 华丰纺织厂, 1.00",
        "杭州市拱墅区华丰纺织（集团）有限责任公司, 华丰纺织, 1.00",
        "杭州华丰纺织有限公司, 杭州华丰纺织品有限公司, 0.80",
        "杭州华丰纺织有限公司, 杭州华峰纺织有限公司, 0.75",
    })
    void likeness_is_that_of_what_distinguishes_names(String written, String known, String score) {
        assertThat(propose(written, new KnownName(A, known))).singleElement().satisfies(proposal -> {
            assertThat(proposal.uscc()).isEqualTo(A);
            assertThat(proposal.knownName()).isEqualTo(known);
            assertThat(proposal.score()).hasToString(score);
        });
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "杭州华丰纺织有限公司, 杭州永昌机械有限公司",
        "杭州华丰纺织有限公司, 杭州华丰机械有限公司",
        "杭州华丰有限公司, 杭州永丰有限公司",
        "华丰纺织, 华丰纺织一分厂二车间",
    })
    void names_with_only_place_and_form_in_common_are_not_proposed(String written, String known) {
        assertThat(propose(written, new KnownName(A, known))).isEmpty();
    }

    @Test
    void three_at_most_the_likeliest_first_each_enterprise_once() {
        List<AliasProposal> proposals = propose(
                "华丰纺织",
                new KnownName(D, "华丰纺织品"),
                new KnownName(C, "华峰纺织"),
                new KnownName(B, "杭州华丰纺织有限公司"),
                new KnownName(B, "华丰纺织厂"),
                new KnownName(A, "华丰纺织一厂"));
        assertThat(proposals).extracting(AliasProposal::uscc).containsExactly(B, D, A);
        assertThat(proposals.get(0).knownName()).isEqualTo("华丰纺织厂");
    }

    @Test
    void the_order_of_names_decides_nothing() {
        var random = new Random(3);
        var known = new ArrayList<KnownName>();
        String letters = "华丰永昌纺织机械";
        List<Uscc> codes = List.of(A, B, C, D);
        for (int i = 0; i < 200; i++) {
            var name = new StringBuilder("杭州");
            for (int n = 0; n < 4; n++) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            known.add(new KnownName(codes.get(random.nextInt(4)), name + "有限公司"));
        }
        List<AliasProposal> first = propose("华丰纺织", known.toArray(KnownName[]::new));
        assertThat(first).isNotEmpty();
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(known, random);
            assertThat(propose("华丰纺织", known.toArray(KnownName[]::new))).isEqualTo(first);
        }
    }

    private static List<AliasProposal> propose(String written, KnownName... known) {
        return new AliasProposals(List.of(known))
                .of(List.of(new OpenName(written, new Location.Cell("税收.csv", "", 2, 1))));
    }
}
