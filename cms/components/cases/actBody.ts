import type { StaffActName } from '../../cases/acts/acts.ts'

/** The value of a choice for the provincial desk, which is no agency. */
export const PROVINCE = 'province'

type Typed = Record<string, string>

const BODIES: Partial<Record<StaffActName, (typed: Typed, all: (name: string) => string[]) => object>> = {
  'pass-on': ({ agency, reason }) => ({ agency: agency === PROVINCE ? null : agency, reason }),
  extend: ({ length, reason }) => ({ length: Number(length), reason }),
  cost: ({ amount, state, reason }) => ({ amount: Number(amount), state, reason }),
  merge: ({ offered, original }) => ({ original: original ?? offered }),
  publish: ({ publicText, publicSpot, publicAnswer }, all) => ({
    ...{ publicText, files: all('files') },
    ...(publicSpot && { publicSpot }),
    ...(publicAnswer && { publicAnswer }),
  }),
}

/** What a form of an act sends, as its route reads it (cms/cases/acts). @param all the values of a field */
export const actBody = (act: StaffActName, typed: Typed, all: (name: string) => string[]): object =>
  BODIES[act]?.(typed, all) ?? typed
