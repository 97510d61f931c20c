import type { Where } from 'payload'
import { z } from 'zod'
import { LONGEST_LINE } from '../../content/cases/bounds.ts'
import { typeOfState } from '../../content/cases/states.ts'
import { LONGEST_CORRECTION } from '../../content/corrections.ts'
import { findPageAt } from '../../corrections/page.ts'
import { listCorrections, storeCorrection } from '../../corrections/store.ts'
import { cleanText } from '../checkIntake.ts'
import { addEvent } from '../events.ts'
import { changeCase } from '../loadCase.ts'
import type { StoredCase } from '../stored.ts'
import { staffAct } from './act.ts'
import { refuseAct } from './refusal.ts'

/** The address of the page that a case is about; '' where it names none. */
export const pageOfCase = ({ page, procedure }: Pick<StoredCase, 'page' | 'procedure'>): string =>
  page?.path || (procedure ? `/thu-tuc/${procedure}` : '')

/**
 * Asks those who own a page to correct it. Of the case they are told its number and the handler's words alone. Nothing
 * of a confidential case is told to anyone.
 */
export const correct = staffAct({
  shape: z.object({
    path: z.string().min(1).max(LONGEST_LINE),
    text: z.string().transform(cleanText).pipe(z.string().min(1).max(LONGEST_CORRECTION)),
  }),
  right: 'act',
  isPossible: ({ state, isConfidential }) => typeOfState(state) === 'open' && !isConfidential,
  run: async ({ req, of, by }, { path, text }) => {
    const page = await findPageAt(req, path)
    if (!page) throw refuseAct(req, 'page')
    const key = `${page.collection}/${page.id}`
    const ofCase: Where = { and: [{ case: { equals: String(of.id) } }, { key: { equals: key } }] }
    const known = await listCorrections(req.payload, ofCase, req)
    if (known.some(({ state }) => state === 'open')) throw refuseAct(req, 'asked')
    await storeCorrection(req, {
      ...{ key, path: page.path, title: page.title, case: String(of.id), number: of.number },
      ...{ state: 'open', asked: text, askedAt: new Date().toISOString(), askedBy: by.name },
    })
    const details = { path: page.path, title: page.title }
    await addEvent(req, { case: of.id, act: 'correctionAsked', role: 'agency', by, text, details })
    await changeCase(req, of.id, {})
  },
})
