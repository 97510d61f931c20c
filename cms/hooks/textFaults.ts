import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { blockingIn } from '../checks/check.ts'
import { isOfficialType } from '../checks/checkedFields.ts'
import type { Language } from '../checks/passages.ts'
import { picturesIn, type PictureFacts, type Pictures } from '../checks/pictures.ts'
import { refusalWords } from '../checks/refusalWords.ts'
import type { Finding } from '../checks/rules.ts'
import { isContentChanged } from '../content/contentChange.ts'
import type { Words } from '../content/types/contentType.ts'
import { ofItsOwn, readState } from '../versions/readState.ts'

type Stored = Record<string, unknown> & { _status?: string }

/** A save that publishes. */
export interface Saved {
  collection: SanitizedCollectionConfig
  /** Absent for a new document. */
  id: string | number | undefined
  /** What is saved, in the language of the request. */
  data: Stored
  language: Language
  /** The languages that become public. */
  languages: readonly Language[]
}

const read = (req: PayloadRequest, { collection, id }: Saved, locale: Language, draft: boolean) =>
  readState<Stored>({ collection: collection.slug as CollectionSlug, id: id!, req }, locale, draft)

/** Of public pictures alone: others are published with the text, and then checked themselves. */
async function factsOf(req: PayloadRequest, value: unknown, locale: Language): Promise<Pictures> {
  const ids = picturesIn(value)
  if (ids.length === 0) return new Map()
  const where: Where = { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] }
  const { docs } = await req.payload.find({
    ...{ collection: 'media', where, depth: 0, pagination: false, locale },
    ...{ overrideAccess: true, req: ofItsOwn(req) },
  })
  return new Map(docs.map((doc): [string, PictureFacts] => [String(doc.id), doc]))
}

/** Whether a text is public already, as it is saved. */
async function isPublic(req: PayloadRequest, saved: Saved, name: string, text: [Language, unknown]) {
  const [language, value] = text
  const shown = saved.id === undefined ? null : await read(req, saved, language, false)
  return shown?._status === 'published' && !isContentChanged({ text: shown[name] }, { text: value })
}

async function findingsOf(req: PayloadRequest, saved: Saved, name: string, language: Language) {
  const isHere = language === saved.language
  const value = (isHere ? saved.data : await read(req, saved, language, true))?.[name]
  const pictures = await factsOf(req, value, language)
  const isOfficial = isOfficialType(saved.collection.slug)
  const found = blockingIn({ path: name, value, language, pictures, isOfficial })
  return found.length > 0 && (await isPublic(req, saved, name, [language, value])) ? [] : found
}

type Found = [Language | null, Finding[]]

function inWords(found: Found[]): Words {
  const words = found.map(([of, findings]) => refusalWords(findings, of))
  return { vi: words.map(({ vi }) => vi).join(' '), en: words.map(({ en }) => en).join(' ') }
}

/**
 * The rich texts that keep a document from being published, by path, each with the reasons. A text that is public
 * already and does not change is none of them.
 */
export async function textFaults(req: PayloadRequest, saved: Saved): Promise<Map<string, Words>> {
  const faults = new Map<string, Words>()
  for (const field of saved.collection.flattenedFields) {
    if (field.type !== 'richText') continue
    const found: Found[] = []
    for (const language of field.localized ? saved.languages : [saved.language]) {
      const findings = await findingsOf(req, saved, field.name, language)
      if (findings.length > 0) found.push([language === saved.language ? null : language, findings])
    }
    if (found.length > 0) faults.set(field.name, inWords(found))
  }
  return faults
}
