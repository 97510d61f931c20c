import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type Plugin,
} from 'payload'
import { readLegacy } from '../content/legacy.ts'
import { isPlainObject, mapTexts, type Place } from '../content/mapTexts.ts'
import { mendLine, mendText } from '../content/text.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'

type Args = { data?: unknown; where?: unknown; req?: PayloadRequest }
type Owner = { collection?: string; global?: string }

/** What readers typed is kept as they typed it. */
const OF_READERS = ['search-log', 'search-gaps']
/** Longest converted text that a message shows. */
const MOST_SHOWN = 2000

/** A rich text may keep its blanks that must not break. */
const mend = (text: string, { isRich }: Place) => (isRich ? mendText(text) : mendLine(text))
const compose = (text: string) => text.normalize('NFC')

function legacyIn(data: unknown): Map<string, { encoding: string; texts: string[] }> {
  const found = new Map<string, { encoding: string; texts: string[] }>()
  mapTexts(data, (text, { path }) => {
    const read = readLegacy(text)
    const texts = found.get(path)?.texts ?? []
    if (read) found.set(path, { encoding: read.encoding, texts: [...texts, mendLine(read.text)] })
    return text
  })
  return found
}

/** Text in an encoding from before Unicode is not stored: its sender is shown what it says, to take or to mend. */
function refuseLegacy(req: PayloadRequest, data: unknown, owner: Owner): void {
  const errors = [...legacyIn(data)].map(([path, { encoding, texts }]) => {
    const text = texts.join('\n').slice(0, MOST_SHOWN)
    const message = inLanguageOf(req, {
      vi: `Chữ theo bảng mã cũ ${encoding}, không phải Unicode. Nếu đúng là “${text}” thì hãy chép nội dung này vào thay.`,
      en: `This text is in the old encoding ${encoding}, not in Unicode. If it says “${text}”, put that in its place.`,
    })
    return { path, message }
  })
  if (errors.length > 0) throw new ValidationError({ ...owner, errors, req }, req.t)
}

function cleanArgs<T>(args: T, owner: Owner): T {
  const { data, where, req } = args as Args
  if (req?.file) req.file.name = mendLine(req.file.name)
  if (req && isPlainObject(data) && !OF_READERS.includes(owner.collection ?? ''))
    refuseLegacy(req, data, owner)
  return {
    ...args,
    ...(isPlainObject(data) && { data: mapTexts(data, mend) }),
    ...(isPlainObject(where) && { where: mapTexts(where, compose) }),
  }
}

const cleanCollection: CollectionBeforeOperationHook = ({ args, collection }) =>
  cleanArgs(args, { collection: collection.slug })
const cleanGlobal: GlobalBeforeOperationHook = ({ args, global }) => cleanArgs(args, { global: global.slug })

/**
 * Every text that enters, by whatever way, is stored as `mendText` says, and is looked for in the same form; text in an
 * old encoding is refused with what it says in Unicode. The first hook of every collection and global.
 */
export const cleanTexts: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [cleanCollection, ...(collection.hooks?.beforeOperation ?? [])],
    },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    hooks: { ...global.hooks, beforeOperation: [cleanGlobal, ...(global.hooks?.beforeOperation ?? [])] },
  })),
})
