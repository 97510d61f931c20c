/** Photos of before and after the work in turn, so that each pair stands side by side; the rest follow. */
export const inPairs = <T>(before: readonly T[], after: readonly T[]): T[] =>
  Array.from({ length: Math.max(before.length, after.length) }).flatMap((_, at) =>
    [before[at], after[at]].flatMap((one) => (one === undefined ? [] : [one])),
  )
