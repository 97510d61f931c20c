import { z } from 'zod'
import { neverPublic } from '../../content/cases/personal.ts'
import { QUESTIONS } from '../../content/cases/questions.ts'
import { keepNote } from '../../jobs/searchReport/gaps.ts'
import { cleanText } from '../checkIntake.ts'
import { addEvent } from '../events.ts'
import { staffAct } from './act.ts'
import { refuseAct } from './refusal.ts'

/** As long as queries are looked at. */
const LONGEST_QUERY = 120

/**
 * Takes a question to the searches that found nothing, by the words with which people would search for its answer. Of
 * the case its number alone goes along.
 */
export const takeToSearch = staffAct({
  shape: z.object({
    query: z.string().transform(cleanText).pipe(z.string().min(2).max(LONGEST_QUERY)),
  }),
  right: 'act',
  isPossible: ({ kind, isConfidential }) => kind === QUESTIONS && !isConfidential,
  run: async ({ req, of, day, by }, { query }) => {
    const marks = neverPublic(query)
    if (marks.length > 0) throw refuseAct(req, 'personal', { marks })
    await keepNote(req.payload, { query: query.toLowerCase(), text: `Hỏi đáp ${of.number}`, day }, req)
    await addEvent(req, { case: of.id, act: 'takenToSearch', role: 'agency', by, text: query })
  },
})
