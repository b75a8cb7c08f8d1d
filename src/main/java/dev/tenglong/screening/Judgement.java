package dev.tenglong.screening;

import dev.tenglong.indicator.Measured;
import dev.tenglong.policy.Threshold;
import java.util.Optional;

/**
 * One indicator of one enterprise held against the standard that applies (单项判定).
 *
 * @param threshold what applied; empty where no standard is in force or none was looked for
 * @param outcome   empty where the enterprise's profile does not test this indicator
 * @param reason    why, in Chinese, for people
 */
public record Judgement(Measured measured, Optional<Threshold> threshold, Optional<Outcome> outcome, String reason) {}
