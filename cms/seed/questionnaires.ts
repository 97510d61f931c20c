import type { PayloadRequest } from 'payload'
import { inTransaction, type Store, type Stored } from '../import/apply/store.ts'
import { inEnglish, inVietnamese } from './locales.ts'
import { idOf, idsBy, type Ids } from './place.ts'
import { loadQuestionnaires, type Questionnaire } from './questionnaire.ts'
import { findUnasked, saverOf } from './unasked.ts'
import { withWhen } from './withWhen.ts'
import { rowsWithWhen } from './workedFields.ts'
import { loadWorkedProcedures, type WorkedProcedure } from './workedProcedures.ts'

interface Written {
  code: string
  questionnaire: Questionnaire
  worked: WorkedProcedure
}

/** The questions of a procedure in Vietnamese, and its stored rows under their conditions. */
export function asked(stored: Stored, { code, questionnaire, worked }: Written, procedures: Ids) {
  const leads = questionnaire.leads?.map(({ procedure, when }) => ({
    procedure: idOf(procedures, procedure, 'the procedure'),
    when,
  }))
  const words = inVietnamese(questionnaire) as Record<string, unknown>
  return { ...words, ...(leads && { leads }), ...withWhen(code, stored, rowsWithWhen(worked)) }
}

async function ask(req: PayloadRequest, written: Written, procedures: Ids): Promise<void> {
  const stored = await findUnasked(req, 'procedures', { code: { equals: written.code } })
  if (!stored) return
  const save = saverOf(req, 'procedures', stored)
  const published = { _status: 'published' }
  const made = await save('vi', { ...asked(stored, written, procedures), ...published })
  const { questions } = written.questionnaire
  await save('en', { ...inEnglish({ questions }, made), ...published })
}

/**
 * Adds the questionnaires to the procedures written out by hand, with the conditions of their rows. A procedure that has
 * questions is left alone.
 * @throws when a row with a condition is not stored
 */
export async function seedQuestionnaires(store: Store): Promise<void> {
  const [procedures, all] = [await idsBy(store, 'procedures', 'code'), await loadWorkedProcedures()]
  for (const [code, questionnaire] of await loadQuestionnaires()) {
    const worked = all.get(code)
    if (!worked) throw new Error(`The questionnaire of ${code} is of no procedure written out by hand.`)
    await inTransaction(store, (req) => ask(req, { code, questionnaire, worked }, procedures))
  }
}
