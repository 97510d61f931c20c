import type { CollectionSlug, PayloadRequest, SelectType, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { changeableAmong } from '../access/mayChange.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { possibleIds } from '../jobs/publicView.ts'
import { Refusal } from '../refusal.ts'
import { shownTitle } from '../versions/readNewest.ts'
import { standingsOf, type Standing } from '../workflow/standings.ts'
import { AGENCY_LISTS, type Asked } from './asked.ts'

/** At most so many documents of a run. */
const MOST = 5000

const MANY = both('Nhiều nhất 5.000 mục một lần. Hãy lọc bớt.', 'Choose 5,000 items at most.')
const FILTER = both(
  'Không hiểu được bộ lọc của danh sách.',
  'The filter of the list could not be understood.',
)

/** A chosen document: its newest version as far as it matters, and how it stands. */
export interface Chosen {
  id: string
  title: string
  doc: Doc
  mayChange: boolean
  isPublic: boolean
  standing: Standing
}

type Doc = Record<string, unknown> & { id: string | number }

const WANTED: readonly string[] = ['code', 'name', 'title', 'agency', 'field', 'agencyText', ...AGENCY_LISTS]

function selectOf(req: PayloadRequest, collection: CollectionSlug): SelectType {
  const { admin, flattenedFields } = req.payload.collections[collection].config
  const names = flattenedFields.map(({ name }) => name)
  const wanted = names.filter((name) => WANTED.includes(name) || name === admin.useAsTitle)
  return Object.fromEntries(wanted.map((name) => [name, true]))
}

function whereOf(req: PayloadRequest, { collection, ids, where, search }: Asked): Where {
  if (ids) return { id: { in: possibleIds(req.payload, ids) } }
  const collectionConfig = req.payload.collections[collection].config
  return mergeListSearchAndWhere({ collectionConfig, search: search ?? '', where: (where ?? {}) as Where })
}

const titleOf = (doc: Doc, useAsTitle: string) =>
  doc.code ? `${String(doc.code)} ${String(doc.name ?? '')}` : shownTitle(doc, useAsTitle)

/** Payload passes unknown operators to the database, which fails without a status. */
const isAboutFilter = (error: unknown) => ((error as { status?: number }).status ?? 500) <= 500

async function find(req: PayloadRequest, asked: Asked): Promise<Doc[]> {
  const { docs } = await req.payload.find({
    ...{ collection: asked.collection, where: whereOf(req, asked), draft: true },
    ...{ select: selectOf(req, asked.collection) as never, limit: MOST + 1, pagination: false },
    ...{ depth: 0, locale: 'vi', overrideAccess: false, user: req.user, req },
  })
  return docs as unknown as Doc[]
}

/** The newest versions of what is asked for, as far as the sender may read them. @throws Refusal 400 */
async function readDocs(req: PayloadRequest, asked: Asked): Promise<Doc[]> {
  const docs = await find(req, asked).catch((cause: unknown) => {
    if (!asked.where || !isAboutFilter(cause)) throw cause
    throw new Refusal(inLanguageOf(req, FILTER))
  })
  if (docs.length > MOST) throw new Refusal(inLanguageOf(req, MANY))
  return docs
}

/** The documents that are asked for, as far as the sender may read them. @throws Refusal 400 */
export async function readSelected(req: PayloadRequest, asked: Asked): Promise<Chosen[]> {
  const { collection } = asked
  const docs = await readDocs(req, asked)
  const ids = docs.map(({ id }) => String(id))
  const [changeable, standings] = [
    await changeableAmong(req, { collection, ids }),
    await standingsOf(req.payload, { collection, ids }),
  ]
  const { useAsTitle = 'id' } = req.payload.collections[collection].config.admin
  return docs.map((doc) => {
    const [id, stands] = [String(doc.id), standings.get(String(doc.id))]
    return {
      ...{ id, doc, title: titleOf(doc, useAsTitle), mayChange: changeable.has(id) },
      // What has no versions is public as it is.
      ...{ isPublic: stands?.isPublic ?? true, standing: stands?.standing ?? 'published' },
    }
  })
}
