import type { Clash, StatedFacts } from './clash.ts'
import { feeClashes } from './fees.ts'
import { timeClashes } from './times.ts'

/** The places of a procedure that state different times or fees. */
export const findClashes = (facts: StatedFacts): Clash[] => [...timeClashes(facts), ...feeClashes(facts)]

/** The same for a clash whose rows have moved or whose words have changed, as long as the values are the same. */
export const clashKey = ({ fact, channel, sides }: Clash): string =>
  JSON.stringify([fact, channel ?? null, sides])
