import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { inTransaction, type Store, type Stored } from '../../cms/import/apply/store.ts'
import { loadChoices, type SeedChoice } from './choice.ts'
import { inEnglish, inVietnamese } from './locales.ts'
import { idOf, idsBy, idsOf, type Ids } from './place.ts'

interface Known {
  procedures: Ids
  agencies: Ids
}

/** The questions of a field with ids in place of codes and keys. */
const withIds = ({ questions, leads }: SeedChoice, { procedures, agencies }: Known) => ({
  questions,
  leads: leads.map(({ agency, procedures: codes = [], ...lead }) => ({
    ...lead,
    procedures: idsOf(procedures, codes, 'the procedure'),
    agency: idOf(agencies, agency, 'the agency') ?? null,
  })),
})

/** The field; undefined when it is not there, or has questions already. */
async function findUnasked(req: PayloadRequest, slug: string): Promise<Stored | undefined> {
  const { docs } = await req.payload.find({
    ...{ collection: 'fields', where: { slug: { equals: slug } }, depth: 0, locale: 'vi' },
    ...{ fallbackLocale: false, pagination: false, overrideAccess: true, req },
  })
  return (docs as unknown as Stored[]).find(({ questions }) => !Array.isArray(questions) || !questions[0])
}

async function offer(req: PayloadRequest, slug: string, data: ReturnType<typeof withIds>): Promise<void> {
  const stored = await findUnasked(req, slug)
  if (!stored) return
  const save = (locale: 'vi' | 'en', changed: object) =>
    req.payload.update({
      ...{ collection: 'fields', id: stored.id, data: changed, locale, depth: 0, overrideAccess: true },
      // The call writes its locale into the request it is given.
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
  const made = await save('vi', { ...(inVietnamese(data) as object), offersChoice: true })
  await save('en', inEnglish(data, made as unknown as Stored) ?? {})
}

/**
 * Adds to fields the questions by which readers find their procedure. A field that has questions is left alone.
 * @throws when a lead names what is not there or not public
 */
export async function seedChoices(store: Store): Promise<void> {
  const known = {
    procedures: await idsBy(store, 'procedures', 'code'),
    agencies: await idsBy(store, 'agencies', 'key'),
  }
  for (const [slug, choice] of await loadChoices())
    await inTransaction(store, (req) => offer(req, slug, withIds(choice, known)))
}
