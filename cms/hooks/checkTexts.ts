import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { Language } from '../checks/passages.ts'
import type { Words } from '../content/types/contentType.ts'
import { textFaults } from './textFaults.ts'

const LANGUAGES: readonly Language[] = ['vi', 'en']

interface Noted {
  /** The language that an update publishes, where it is one only. */
  onlyLocale?: unknown
  /** Why rich texts of the document being saved cannot be published, by path. */
  textFaults?: ReadonlyMap<string, Words>
}
const notedIn = (req: PayloadRequest) => req.context as Noted

const noteLanguage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update')
    notedIn(req).onlyLocale = (args as { publishSpecificLocale?: unknown }).publishSpecificLocale
  return args
}

const noteFaults: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  const isPublished = data._status === 'published' && !data.deletedAt
  const id = originalDoc?.id as string | number | undefined
  const language = LANGUAGES.find((one) => one === req.locale) ?? 'vi'
  const languages = id === undefined || notedIn(req).onlyLocale ? [language] : LANGUAGES
  const faults = isPublished
    ? await textFaults(req, { collection, id, data, language, languages })
    : new Map()
  // Reads with the same request have given it another context by now.
  notedIn(req).textFaults = faults
  return data
}

/** Why the rich text at a path cannot be published by the save under way. */
export const textFaultAt = (req: PayloadRequest, path: string): Words | undefined =>
  notedIn(req).textFaults?.get(path)

/**
 * Looks, when a document is published, for what keeps some readers from using its rich texts, in each language: skipped
 * headings, links without words, tables without headers, pictures without descriptions. The editor refuses these texts
 * among the other checks of the fields; drafts are saved as they are.
 */
export const checkTexts = { beforeOperation: [noteLanguage], beforeChange: [noteFaults] }
