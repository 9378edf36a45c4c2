/** How long does it take, in milliseconds? The median of five. */
export function medianOf(act: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    act();
    return performance.now() - began;
  });
  return times.sort((one, other) => one - other)[2] ?? 0;
}
