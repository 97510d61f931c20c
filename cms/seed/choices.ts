import type { PayloadRequest } from 'payload'
import { inTransaction, type Store } from '../import/apply/store.ts'
import { loadChoices, type SeedChoice } from './choice.ts'
import { inEnglish, inVietnamese } from './locales.ts'
import { idOf, idsBy, idsOf, type Ids } from './place.ts'
import { findUnasked, saverOf } from './unasked.ts'

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

async function offer(req: PayloadRequest, slug: string, data: ReturnType<typeof withIds>): Promise<void> {
  const stored = await findUnasked(req, 'fields', { slug: { equals: slug } })
  if (!stored) return
  const save = saverOf(req, 'fields', stored)
  const made = await save('vi', { ...(inVietnamese(data) as object), offersChoice: true })
  await save('en', inEnglish(data, made) ?? {})
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
