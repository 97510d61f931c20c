import { isRecord, type StoredRecord } from '../content/record.ts'

export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** A list of another shape has no rows, and is refused by the checks of its field. */
export const rows = <R>(value: unknown, read: (row: StoredRecord) => R): R[] =>
  Array.isArray(value) && value.every((row) => isRecord(row)) ? value.map(read) : []

const toOption = ({ key, label }: StoredRecord) => ({ key: text(key) ?? '', label: text(label) })

const toQuestion = (row: StoredRecord) => ({
  key: text(row.key) ?? '',
  text: text(row.text),
  askIf: text(row.askIf),
  options: rows(row.options, toOption),
})

/** Questions as a form holds them. */
export const readQuestions = (value: unknown) => rows(value, toQuestion)

const toCase = (row: StoredRecord) => ({
  when: text(row.when),
  documents: rows(row.documents, ({ when, name }) => ({ when: text(when), name: text(name) })),
  steps: rows(row.steps, (step) => ({ when: text(step.when), text: text(step.text) })),
})

const toFee = ({ when, kind, amount, note }: StoredRecord) => ({
  ...{ when: text(when), kind: text(kind), amount: number(amount), note: text(note) },
})

function toMethod({ when, channel, time, fees }: StoredRecord) {
  const limit: StoredRecord = isRecord(time) ? time : {}
  return {
    when: text(when),
    channel: text(channel),
    time: { value: number(limit.value), unit: text(limit.unit), note: text(limit.note) },
    fees: rows(fees, toFee),
  }
}

/**
 * The questionnaire of a procedure and the rows that depend on it, as a form holds them or a request sends them: what is
 * not of the right shape is left out.
 */
export const readQuestionnaire = (values: Readonly<Record<string, unknown>>) => ({
  questions: readQuestions(values.questions),
  cases: rows(values.cases, toCase),
  methods: rows(values.methods, toMethod),
  leads: rows(values.leads, ({ when }) => ({ when: text(when) })),
  offices: rows(values.offices, ({ when, office }) => ({ when: text(when), office: text(office) })),
  variants: rows(values.variants, ({ when, variant }) => ({ when: text(when), variant: text(variant) })),
})
export type Questionnaire = ReturnType<typeof readQuestionnaire>
