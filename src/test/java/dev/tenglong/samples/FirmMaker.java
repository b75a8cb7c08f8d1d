package dev.tenglong.samples;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws enterprises of a wanted kind with figures that fit together: land, tax, value added, energy and fuels. */
final class FirmMaker {

    private static final double[] SEASON = {.078, .058, .088, .084, .086, .087, .084, .083, .088, .086, .088, .090};

    private final Random random;
    private final Names names;
    private int made;

    FirmMaker(Random random) {
        this.random = random;
        this.names = new Names(random);
    }

    Firm make(Industry industry, boolean above, Kind kind, Course course) {
        made++;
        String uscc = made == Roster.ALL_DIGITS ? Codes.allDigits(2112) : Codes.uscc(2000 + made * 7);
        Place place = Place.of(made - 1, random);
        List<String> called = course == Course.RENAMED
                ? List.of(names.next(industry), names.next(industry))
                : List.of(names.next(industry));
        Map<Flow, Double> year = new EnumMap<>(Flow.class);
        double mu = above ? drawAbove(industry, kind, course, year) : drawBelow(kind, industry, year);
        int employees = Math.max(6, (int)
                (above ? year.get(Flow.VALUE_ADDED) / between(18, 60) : year.get(Flow.REVENUE) / between(40, 90)));
        return new Firm(
                made,
                uscc,
                called,
                industry,
                place,
                above,
                kind,
                course,
                plots(mu),
                employees,
                year,
                growth(course),
                weights());
    }

    /** 规上: value added and surveyed energy are known. Returns the land in 亩. */
    private double drawAbove(Industry industry, Kind kind, Course course, Map<Flow, Double> year) {
        double mu;
        double tax;
        double valueAdded;
        double revenue;
        double energy;
        do {
            mu = kind.lowEfficiency ? between(18, 120) : between(6, 70);
            double perMu = course.crosses() ? edge(kind) : kind.lowEfficiency ? between(.3, .85) : between(1.6, 9);
            double perTce = course.crosses() ? edge(kind) : kind.highEnergy ? between(.35, .85) : between(1.5, 5);
            tax = mu * industry.taxPerMu() * perMu;
            valueAdded = tax / between(.13, .3);
            revenue = valueAdded / between(.18, .3);
            energy = valueAdded / (industry.valueAddedPerTce() * perTce);
        } while (tax < 40 || tax > 9000 || revenue < 2200 || revenue > 300_000 || energy < 60 || energy > 29_000);
        year.put(Flow.TAX, tax * 10_000);
        year.put(Flow.VALUE_ADDED, valueAdded);
        year.put(Flow.REVENUE, revenue);
        year.put(Flow.OUTPUT_VALUE, revenue * between(.96, 1.05));
        year.put(Flow.RD, revenue * between(.005, .05));
        double gasShare = industry.burnsGas() ? between(.15, .55) : 0;
        fuels(year, energy * between(.99, 1.01), gasShare);
        year.put(Flow.ENERGY, energy);
        return mu;
    }

    private static double edge(Kind kind) {
        return kind == Kind.HIGH_AND_LOW ? .93 : 1.06;
    }

    /** 规下: only revenue, tax and what the power company bills. Returns the land in 亩. */
    private double drawBelow(Kind kind, Industry industry, Map<Flow, Double> year) {
        double mu;
        double tax;
        double revenue;
        double power;
        do {
            mu = kind.lowEfficiency ? between(5, 26) : between(3, 8);
            tax = mu * (kind.lowEfficiency ? industry.taxPerMu() * between(.25, .8) : 12 * between(1.3, 2));
            revenue = tax / between(.035, .07);
            power = tax / (.35 * (kind.highEnergy ? between(.35, .85) : between(1.5, 4)));
        } while (tax < 20 || revenue < 200 || revenue > 1950 || power > 600);
        year.put(Flow.TAX, tax * 10_000);
        year.put(Flow.REVENUE, revenue);
        year.put(Flow.ELECTRICITY, power * 10_000);
        return mu;
    }

    /** Splits energy in 吨标准煤 over power and gas: 1.229 per 万千瓦时 and 13.3 per 万立方米. */
    private static void fuels(Map<Flow, Double> year, double energy, double gasShare) {
        year.put(Flow.ELECTRICITY, energy * (1 - gasShare) / 1.229 * 10_000);
        if (gasShare > 0) {
            year.put(Flow.NATURAL_GAS, energy * gasShare / 13.3 * 10_000);
        }
    }

    private List<Plot> plots(double mu) {
        int area = (int) Math.round(mu * 2000 / 3);
        int owned = random.nextInt(5) == 0 ? 0 : random.nextInt(4) == 0 ? area * 2 / 3 : area;
        int leasedIn = area - owned;
        int leasedOut = owned == area && random.nextInt(6) == 0 ? area / 8 : 0;
        owned += leasedOut;
        List<Plot> plots = new ArrayList<>();
        if (owned > 16_000 || owned > 0 && random.nextInt(6) == 0) {
            int first = owned * 3 / 5;
            plots.add(new Plot(serial(1), first, leasedIn, leasedOut));
            plots.add(new Plot(serial(2), owned - first, 0, 0));
        } else {
            plots.add(new Plot(serial(1), owned, leasedIn, leasedOut));
        }
        return List.copyOf(plots);
    }

    private String serial(int plot) {
        return "990100%03d%03dGB%05d".formatted(made % 19 + 1, made, plot);
    }

    private Map<Flow, Double> growth(Course course) {
        Map<Flow, Double> growth = new EnumMap<>(Flow.class);
        double output = course.crosses() ? 0 : between(-.03, .12);
        double energy = output + (course.crosses() ? between(-.01, 0) : between(-.06, .01));
        for (Flow flow : Flow.values()) {
            growth.put(flow, flow.isEnergy() ? energy : output);
        }
        return growth;
    }

    private double[] weights() {
        double[] weights = new double[12];
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            weights[i] = SEASON[i] * between(.92, 1.08);
            sum += weights[i];
        }
        for (int i = 0; i < 12; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
