// Noise: every figure is the middle of many runs.
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The same things in another order, so that no one always runs on a warm or a busy machine. */
export function shuffled(things) {
  return things
    .map((thing) => [Math.random(), thing])
    .sort(([a], [b]) => a - b)
    .map(([, thing]) => thing);
}
