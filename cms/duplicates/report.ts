import type { PayloadRequest } from 'payload'
import { idOf } from '../content/record.ts'
import { possibleIds } from '../jobs/publicView.ts'
import { shownTitle } from '../versions/readNewest.ts'
import type { Pair } from './find.ts'
import { readPairs } from './pairs.ts'
import type { DuplicateType } from './sources.ts'

/** One side of a pair, as far as its reader may know it. */
export interface Side {
  id: string
  title: string
  agency: string | null
  isPublic: boolean
  updatedAt: string
}

export interface ShownPair extends Pick<Pair, 'sign' | 'share'> {
  a: Side
  b: Side
}

/** So many pairs are shown; the others follow once some are settled. */
const MOST_SHOWN = 300

type Doc = Record<string, unknown> & { id: string | number; updatedAt: string }

async function readSides(
  req: PayloadRequest,
  type: DuplicateType,
  ids: string[],
): Promise<Map<string, Side>> {
  const { useAsTitle = 'id' } = req.payload.collections[type].config.admin
  const { docs } = await req.payload.find({
    ...{
      collection: type,
      where: { id: { in: possibleIds(req.payload, ids) } },
      limit: 0,
      pagination: false,
    },
    ...{ depth: 0, locale: 'vi', overrideAccess: false, user: req.user, req },
  })
  return new Map(
    (docs as unknown as Doc[]).map((doc) => [
      String(doc.id),
      {
        ...{ id: String(doc.id), updatedAt: doc.updatedAt, isPublic: doc._status === 'published' },
        title: [doc.code, shownTitle(doc, useAsTitle)].filter(Boolean).join(' '),
        agency: (idOf<string | number | null>(doc.agency) ?? null) as string | null,
      },
    ]),
  )
}

/** Those of some pairs of which the requesting person may read both sides. */
async function readable(req: PayloadRequest, type: DuplicateType, pairs: Pair[]): Promise<ShownPair[]> {
  const sides = await readSides(req, type, [...new Set(pairs.flatMap(({ a, b }) => [a, b]))])
  return pairs.flatMap(({ a, b, sign, share }): ShownPair[] => {
    const [one, other] = [sides.get(a), sides.get(b)]
    return one && other ? [{ a: one, b: other, sign, share }] : []
  })
}

/**
 * The likely duplicates of a type of which the requesting person may read both sides.
 * @returns the pairs to be shown, and whether there are more
 */
export async function readReport(
  req: PayloadRequest,
  type: DuplicateType,
  which: { isDismissed: boolean },
): Promise<{ pairs: ShownPair[]; hasMore: boolean }> {
  const pairs = await readPairs(req, type, which)
  const shown: ShownPair[] = []
  for (let from = 0; from < pairs.length && shown.length <= MOST_SHOWN; from += MOST_SHOWN)
    shown.push(...(await readable(req, type, pairs.slice(from, from + MOST_SHOWN))))
  return { pairs: shown.slice(0, MOST_SHOWN), hasMore: shown.length > MOST_SHOWN }
}
