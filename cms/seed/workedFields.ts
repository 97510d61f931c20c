import type { Stored } from '../import/apply/store.ts'
import { withoutEmpty } from '../import/present.ts'
import type { WorkedProcedure } from './workedProcedures.ts'

type Language = 'vi' | 'en'
type Text = Record<Language, string>
type Method = NonNullable<WorkedProcedure['methods']>[number]
type Case = WorkedProcedure['cases'][number]

function toMethod({ time, timeNote, fees, note, ...rest }: Method, language: Language) {
  const limit = withoutEmpty({ ...time, note: timeNote?.[language] })
  const list = fees?.map((fee) =>
    withoutEmpty({ ...fee, per: fee.per?.[language], note: fee.note?.[language] }),
  )
  return withoutEmpty({ ...rest, time: limit, fees: list, note: note?.[language] })
}

const toCase = ({ name, steps, papers, ...rest }: Case, language: Language) =>
  withoutEmpty({
    name: name?.[language],
    ...rest,
    steps: steps.map(({ when, ...step }) => withoutEmpty({ text: step[language], when })),
    documents: papers.map((paper) =>
      withoutEmpty({ ...paper, name: paper.name[language], note: paper.note?.[language] }),
    ),
  })

function toWords(worked: WorkedProcedure, language: Language) {
  const { conditions, results, methods, cases } = worked
  return withoutEmpty({
    conditions: conditions?.[language],
    results: results.map((result: Text) => ({ name: result[language] })),
    methods: methods?.map((method) => toMethod(method, language)),
    cases: cases.map((one) => toCase(one, language)),
  })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function withoutWhen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWhen)
  if (!isObject(value)) return value
  const { when: _, ...rest } = value
  return Object.fromEntries(Object.entries(rest).map(([name, member]) => [name, withoutWhen(member)]))
}

/** Steps, papers, times and fees in Vietnamese, with what they apply to; see questionnaires.ts. */
export const rowsWithWhen = (worked: WorkedProcedure): Record<'methods' | 'cases', unknown> => {
  const { methods, cases } = toWords(worked, 'vi')
  return { methods, cases }
}

/**
 * The fields of a procedure written out by hand, in Vietnamese, as far as they apply to everybody. Methods of its own
 * stand in place of the published times and fees as well, which exist in Vietnamese only.
 */
export const inVietnamese = (worked: WorkedProcedure): Record<string, unknown> => ({
  ...(withoutWhen(toWords(worked, 'vi')) as Record<string, unknown>),
  ...(worked.methods && { published: {} }),
  ...(worked.nonBoundary && { nonBoundary: true }),
  ...(worked.agency && { agencyText: worked.agency.vi }),
})

/** The value with the ids of the stored rows, which are in the same order. */
function withIds(value: unknown, stored: unknown): unknown {
  if (Array.isArray(value)) return value.map((row, at) => withIds(row, (stored as unknown[])[at]))
  if (!isObject(value) || !isObject(stored)) return value
  const members = Object.entries(value).map(([name, member]) => [name, withIds(member, stored[name])])
  return { ...(stored.id !== undefined && { id: stored.id }), ...Object.fromEntries(members) }
}

/** The same in English, for the rows that were stored. */
export const inEnglish = (worked: WorkedProcedure, stored: Stored): Record<string, unknown> => {
  const words = withoutWhen(toWords(worked, 'en')) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(words).map(([name, value]) => [name, withIds(value, stored[name])]),
  )
}
