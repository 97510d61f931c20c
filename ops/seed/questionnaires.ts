import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { inTransaction, type Store, type Stored } from '../../cms/import/apply/store.ts'
import { inEnglish, inVietnamese } from './locales.ts'
import { idOf, idsBy, type Ids } from './place.ts'
import { loadQuestionnaires, type Questionnaire } from './questionnaire.ts'
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

/** The published procedure; undefined when it is not there, or has questions already. */
async function findUnasked(req: PayloadRequest, code: string): Promise<Stored | undefined> {
  const { docs } = await req.payload.find({
    ...{ collection: 'procedures', where: { code: { equals: code } }, depth: 0, locale: 'vi' },
    // Two statements at once, as a count beside the documents would be, cannot begin a transaction of MongoDB.
    ...{ fallbackLocale: false, pagination: false, overrideAccess: true, req },
  })
  return (docs as unknown as Stored[]).find(({ questions }) => !Array.isArray(questions) || !questions[0])
}

async function ask(req: PayloadRequest, written: Written, procedures: Ids): Promise<void> {
  const stored = await findUnasked(req, written.code)
  if (!stored) return
  const save = (locale: 'vi' | 'en', data: object) =>
    req.payload.update({
      ...{
        collection: 'procedures',
        id: stored.id,
        data: { ...data, _status: 'published' },
        locale,
        depth: 0,
      },
      overrideAccess: true,
      // The call writes its locale into the request it is given.
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
  const made = await save('vi', asked(stored, written, procedures))
  const { questions } = written.questionnaire
  await save('en', inEnglish({ questions }, made as unknown as Stored) ?? {})
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
