import type { PayloadRequest } from 'payload'
import type { Synonym } from '../payload-types.ts'
import { identityOf, keyOf, type Rule } from './rule.ts'

export type StoredRule = Rule & { id: string }

/** A stored document as a rule. */
export const toRule = (doc: Synonym): StoredRule => ({
  id: doc.id,
  term: doc.term,
  meanings: doc.meanings.map(({ text }) => text),
  direction: doc.direction,
  kind: doc.kind,
  types: doc.types ?? [],
  enabled: doc.enabled ?? false,
  note: doc.note ?? '',
})

/** A rule as it is stored. */
export const toData = ({ meanings, ...rule }: Rule) => ({
  ...rule,
  meanings: meanings.map((text) => ({ text })),
})

/** Every rule outside the trash, in alphabetical order, as the sender of the request may read them. */
export async function listRules(req: PayloadRequest): Promise<StoredRule[]> {
  const { docs } = await req.payload.find({
    collection: 'synonyms',
    sort: ['key', 'createdAt'],
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(toRule)
}

/** Another rule with the same content; undefined when there is none outside the trash. */
export async function findTwin(
  req: PayloadRequest,
  rule: Pick<Rule, 'term' | 'meanings' | 'types'>,
  id: string | number | undefined,
): Promise<StoredRule | undefined> {
  const others = id === undefined ? [] : [{ id: { not_equals: id } }]
  const { docs } = await req.payload.find({
    collection: 'synonyms',
    where: { and: [{ key: { equals: keyOf(rule.term) } }, ...others] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(toRule).find((other) => identityOf(other) === identityOf(rule))
}
