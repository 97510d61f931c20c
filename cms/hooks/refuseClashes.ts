import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isOfRun } from '../audit/runs.ts'
import { clashWords } from '../checks/clashWords.ts'
import type { StatedFacts } from '../content/clashes/clash.ts'
import { clashKey, findClashes } from '../content/clashes/find.ts'
import { fieldRefusal } from '../refusal.ts'
import { lastPublic } from '../versions/published.ts'

interface Imported {
  id: string
  /** What the source last stated, by field. */
  fields: Readonly<Record<string, { value: unknown } | undefined>>
}

/** What the source of a procedure last stated; nothing where none was imported. */
async function factsOfSource(req: PayloadRequest, id: string): Promise<StatedFacts> {
  const of = { collection: 'import-bases', where: { document: { equals: id } }, req } as const
  const { methods, published } = (await req.payload.db.findOne<Imported>(of))?.fields ?? {}
  return { methods: methods?.value, published: published?.value } as StatedFacts
}

/** The clashes that readers see already, or that came with an import. */
async function knownClashes(req: PayloadRequest, id: string | number | undefined): Promise<Set<string>> {
  if (id === undefined) return new Set()
  const shown = await lastPublic<StatedFacts & { _status?: string }>(
    { collection: 'procedures', id, req },
    req.locale === 'en' ? 'en' : 'vi',
  )
  const facts = [shown ?? {}, await factsOfSource(req, String(id))]
  return new Set(facts.flatMap(findClashes).map(clashKey))
}

/**
 * Refuses to publish a procedure with two places that a person made state different times or fees. Drafts and imports
 * are saved as they are, as is what disagrees in them already, whoever edits something else.
 * @throws ValidationError at both fields
 */
export const refuseClashes: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published' || data.deletedAt || !req.user || isOfRun(req)) return data
  const clashes = findClashes(data)
  if (clashes.length === 0) return data
  const known = await knownClashes(req, originalDoc?.id as string | number | undefined)
  const faults = clashes
    .filter((clash) => !known.has(clashKey(clash)))
    .flatMap((clash) => clash.paths.map((path) => ({ path, words: clashWords(clash) })))
  if (faults.length > 0) throw fieldRefusal(req, ...faults)
  return data
}
