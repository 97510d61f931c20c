import { both } from '../fields/both.ts'

type Many = readonly unknown[] | null | undefined
type Text = string | null | undefined

/** What decides whether a procedure shows a part: a stored procedure, or what `listProcedures` reads of it. */
export interface Facts {
  name?: Text
  conditions?: Text
  agencyText?: Text
  audiences?: Many
  results?: Many
  implementingAgencies?: Many
  competentAgencies?: Many
  cases?: readonly { steps?: Many; documents?: readonly { form?: unknown; formUrl?: Text }[] | null }[] | null
  methods?: readonly { time?: { value?: number | null; note?: Text } | null; fees?: Many }[] | null
  published?: { timeText?: Text; feeText?: Text; fee?: { kind?: Text } | null } | null
}

const isAny = (...lists: Many[]) => lists.some((list) => Boolean(list?.length))
const papersOf = ({ cases }: Facts) => (cases ?? []).flatMap(({ documents }) => documents ?? [])

/** The seven parts that every procedure has (Decree 63/2010/NĐ-CP, Article 8.2), in its order. */
export const MANDATORY = ['name', 'steps', 'ways', 'papers', 'times', 'audiences', 'agency'] as const

/** The four that a procedure shows where it has them. */
export const CONDITIONAL = ['forms', 'results', 'conditions', 'fees'] as const

export const PARTS = [...MANDATORY, ...CONDITIONAL] as const
export type Part = (typeof PARTS)[number]

/** Whether a procedure shows a part. */
export const shows: Record<Part, (facts: Facts) => boolean> = {
  name: ({ name }) => Boolean(name),
  steps: ({ cases }) => (cases ?? []).some(({ steps }) => isAny(steps)),
  ways: ({ methods }) => isAny(methods),
  papers: (facts) => papersOf(facts).length > 0,
  times: ({ methods, published }) =>
    Boolean(published?.timeText) || (methods ?? []).some(({ time }) => time?.value || time?.note),
  audiences: ({ audiences }) => isAny(audiences),
  agency: ({ agencyText, implementingAgencies, competentAgencies }) =>
    Boolean(agencyText) || isAny(implementingAgencies, competentAgencies),
  forms: (facts) => papersOf(facts).some(({ form, formUrl }) => Boolean(form ?? formUrl)),
  results: ({ results }) => isAny(results),
  conditions: ({ conditions }) => Boolean(conditions),
  fees: ({ methods, published }) =>
    Boolean(published?.feeText || published?.fee?.kind) || (methods ?? []).some(({ fees }) => isAny(fees)),
}

export const PART_WORDS: Record<Part, { vi: string; en: string }> = {
  name: both('Tên', 'Name'),
  steps: both('Trình tự', 'Steps'),
  ways: both('Cách thức', 'Ways of filing'),
  papers: both('Hồ sơ', 'Papers'),
  times: both('Thời hạn', 'Time'),
  audiences: both('Đối tượng', 'Audiences'),
  agency: both('Cơ quan', 'Agency'),
  forms: both('Mẫu đơn', 'Forms'),
  results: both('Kết quả', 'Result'),
  conditions: both('Điều kiện', 'Conditions'),
  fees: both('Phí, lệ phí', 'Fees'),
}

export const isPart = (value: unknown): value is Part => PARTS.includes(value as Part)
