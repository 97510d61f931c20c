import { z } from 'zod'

const text = z.string().nullish().catch(null)
const key = z.string().catch('')

/** A list of rows; one that is none has no rows, and is refused by the checks of its field. */
const rows = <S extends z.ZodRawShape>(shape: S) =>
  z
    .array(z.object({ when: text, ...shape }))
    .nullish()
    .catch([])

const schema = z.object({
  questions: z
    .array(
      z.object({
        key,
        text,
        askIf: text,
        options: z
          .array(z.object({ key, label: text }))
          .nullish()
          .catch([]),
      }),
    )
    .nullish()
    .catch([]),
  cases: rows({ name: text, documents: rows({ name: text }), steps: rows({ text }) }),
  methods: rows({
    channel: text,
    time: z.object({ value: z.number().nullish(), unit: text, note: text }).nullish().catch(null),
    fees: rows({ kind: text, amount: z.number().nullish().catch(null), note: text }),
  }),
  leads: rows({ procedure: z.unknown() }),
  offices: rows({ office: text }),
  variants: rows({ variant: text }),
})

/** The questionnaire of a procedure and what depends on it, as a form holds it or a request sends it. */
export type Questionnaire = z.infer<typeof schema>

/** Reads it from values of any shape: what is not as it should be is left out. */
export const readQuestionnaire = (values: Readonly<Record<string, unknown>>): Questionnaire =>
  schema.parse(values)
