package dev.tenglong.policy;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;

import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.settings.ConfigNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a rule applies to, as written and checked: the sector and region codes of configuration files. */
final class Scope {

    static final String ALL = "all";

    private static final int DISTRICT_DIGITS = 6;
    private static final int SUBDISTRICT_DIGITS = 9;
    private static final Pattern DIVISION = Pattern.compile("[1-9]\\d(\\d{2}){0,2}|[1-9]\\d{8}");
    private static final Pattern BODY = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

    private Scope() {}

    static Optional<String> sector(ConfigNode node) {
        Optional<String> text = node.text();
        Optional<String> sector = text.filter(code -> code.equals(ALL)
                || Sector.ofCode(code).map(s -> s.code().equals(code)).orElse(false));
        if (text.isPresent() && sector.isEmpty()) {
            String hint = text.flatMap(Sector::ofCode)
                    .map(s -> "写作 " + s.code())
                    .orElse("按 GB/T 4754-2017 写作 all、C、C17、C171 或 C1713");
            node.fail(CONFIG_BAD_VALUE, "应为行业代码，实际是“" + text.get() + "”", hint);
        }
        return sector;
    }

    /**
     * A region. A subdistrict of the own district and a responsible body must be known, or the rule would never apply.
     *
     * @param regions empty where they could not be read: then only the writing is checked
     */
    static Optional<String> region(ConfigNode node, Optional<RegionTable> regions) {
        Optional<String> text = node.text();
        if (text.isEmpty() || text.get().equals(ALL)) {
            return text;
        }
        String code = text.get();
        boolean division = DIVISION.matcher(code).matches();
        List<String> own = regions.map(RegionTable::all).orElse(List.of()).stream()
                .map(Region::code)
                .toList();
        if (!division
                && !own.contains(code)
                && (regions.isPresent() || !BODY.matcher(code).matches())) {
            node.fail(
                    CONFIG_BAD_VALUE,
                    "应为地区代码，实际是“" + code + "”",
                    "写作 all、区划代码（33、3301、330105、330105011）或 tenglong.yaml 中责任主体的代码");
            return Optional.empty();
        }
        if (code.length() == SUBDISTRICT_DIGITS && division && !own.contains(code) && hasSubdistricts(own, code)) {
            node.fail(CONFIG_BAD_VALUE, "街道代码应在 regions.csv 中，“" + code + "”不在", "核对街道代码");
            return Optional.empty();
        }
        return text;
    }

    /** Whether the subdistricts of the district a code lies in are known at all. */
    private static boolean hasSubdistricts(List<String> own, String code) {
        return own.stream()
                .anyMatch(c -> c.length() == SUBDISTRICT_DIGITS && c.startsWith(code.substring(0, DISTRICT_DIGITS)));
    }

    /** Deeper wins: 小类 over 中类 over 大类 over 门类 over all. */
    static int sectorDepth(String sector) {
        return sector.equals(ALL) ? 0 : sector.length();
    }

    /** Deeper wins: 街道 and responsible bodies over 区 over 市 over 省 over all. */
    static int regionDepth(String region) {
        if (region.equals(ALL)) {
            return 0;
        }
        return Character.isDigit(region.charAt(0)) ? region.length() : SUBDISTRICT_DIGITS;
    }

    /** Whether a rule for {@code region} could apply to an enterprise of which only the district is known. */
    static boolean mayLieIn(String region, String districtCode) {
        return regionDepth(region) == SUBDISTRICT_DIGITS
                && (!Character.isDigit(region.charAt(0)) || region.startsWith(districtCode));
    }
}
