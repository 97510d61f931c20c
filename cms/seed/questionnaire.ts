import { z } from 'zod'
import { OFFICES } from '../collections/procedures/choices.ts'
import { KEY, parseCondition } from '../content/questions/condition.ts'
import { loadFolder } from './loadFolder.ts'

export const words = z.string().trim().min(1)
export const inBoth = z.strictObject({ vi: words, en: words })
const key = z.string().max(40).regex(KEY)

/** A condition on answers, as it is stored. */
export const condition = words.refine((text) => parseCondition(text) !== null, 'no condition')

export const question = z.strictObject({
  key,
  text: inBoth,
  why: inBoth,
  article: words.optional(),
  askIf: condition.optional(),
  options: z.array(z.strictObject({ key, label: inBoth, hint: inBoth.optional() })).min(2),
})

/** One file of cms/seed/content/questionnaires, named by the code of the procedure. */
export const questionnaire = z.strictObject({
  questions: z.array(question).min(1),
  /** Other procedures, by code, that are the right ones for some answers. */
  leads: z.array(z.strictObject({ procedure: words, when: condition })).optional(),
  /** Where the answers decide on the office. */
  offices: z
    .array(z.strictObject({ office: z.enum(OFFICES.map(({ value }) => value)), when: condition }))
    .optional(),
})

export type Questionnaire = z.infer<typeof questionnaire>

/**
 * The questionnaires of procedures, by code.
 * @throws when a file is not what the seed expects, naming file and place
 */
export const loadQuestionnaires = (): Promise<Map<string, Questionnaire>> =>
  loadFolder('questionnaires', questionnaire)
