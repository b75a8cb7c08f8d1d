package dev.tenglong.samples;

import java.util.List;
import java.util.Random;

/**
 * A subdistrict of 拱墅区, or the body that manages its industrial park. Factories stand mostly in the north.
 *
 * @param name   without 街道
 * @param weight how many enterprises it has, relatively
 * @param isEast the tax office splits its table in two
 */
record Place(String name, int weight, boolean isEast) {

    static final List<Place> ALL = List.of(
            new Place("米市巷", 1, false),
            new Place("湖墅", 1, false),
            new Place("小河", 1, false),
            new Place("和睦", 1, false),
            new Place("拱宸桥", 2, false),
            new Place("大关", 1, false),
            new Place("上塘", 12, false),
            new Place("祥符", 18, false),
            new Place("天水", 1, false),
            new Place("武林", 1, false),
            new Place("长庆", 1, false),
            new Place("康桥", 24, true),
            new Place("半山", 18, true),
            new Place("石桥", 14, true),
            new Place("潮鸣", 1, true),
            new Place("朝晖", 1, true),
            new Place("文晖", 1, true),
            new Place("东新", 2, true),
            new Place("区科技工业区管委会", 10, true));

    /** In full: 米市巷街道. */
    String full() {
        return name.endsWith("会") ? name : name + "街道";
    }

    /** 拱墅区米市巷街道. */
    String withDistrict() {
        return name.endsWith("会") ? name : "拱墅区" + full();
    }

    /** Every place once, then by weight. */
    static Place of(int number, Random random) {
        if (number < ALL.size()) {
            return ALL.get(number);
        }
        int drawn = random.nextInt(ALL.stream().mapToInt(Place::weight).sum());
        for (Place place : ALL) {
            drawn -= place.weight;
            if (drawn < 0) {
                return place;
            }
        }
        throw new AssertionError();
    }
}
