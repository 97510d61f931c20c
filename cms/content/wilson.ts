const Z = 1.96

/** A share with its 95 % interval by Wilson's score, each 0 to 1. @param of more than 0 */
export function shareOf(count: number, of: number): { share: number; low: number; high: number } {
  const share = count / of
  const z2 = Z * Z
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of)
  const half = (Z / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))
  return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
