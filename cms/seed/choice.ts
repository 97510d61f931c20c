import { z } from 'zod'
import { loadFolder } from './loadFolder.ts'
import { condition, inBoth, question, words } from './questionnaire.ts'

/** Where the answers lead: procedures by code, or an agency by key. */
const lead = z.strictObject({
  when: condition,
  procedures: z.array(words).min(1).optional(),
  note: inBoth.optional(),
  agency: words.optional(),
})

/** One file of cms/seed/content/choices, named by the slug of the field. */
const choice = z.strictObject({ questions: z.array(question).min(1), leads: z.array(lead).min(1) })

export type SeedChoice = z.infer<typeof choice>

/**
 * The questions by which readers find a procedure, by the slugs of their fields.
 * @throws when a file is not what the seed expects, naming file and place
 */
export const loadChoices = (): Promise<Map<string, SeedChoice>> => loadFolder('choices', choice)
