/** The normal quantile of a two-sided 95 % interval. */
const Z = 1.959964;

/** A share with its 95 % interval. */
export interface EstimatedShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical
 * Association 22 (1927): holds for small samples and for shares near 0 and 1, where the usual interval does not.
 */
export function wilsonInterval(right: number, judged: number): EstimatedShare {
  const share = right / judged;
  const spread = Z * Math.sqrt((share * (1 - share)) / judged + Z ** 2 / (4 * judged ** 2));
  const centre = share + Z ** 2 / (2 * judged);
  const scale = 1 + Z ** 2 / judged;
  return { share, low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
