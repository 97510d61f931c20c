/** Words in both languages of the portal. */
export interface Words {
  vi: string
  en: string
}

/**
 * How a stored date becomes a moment: at that instant, at the start of its day, at the end of its day (an inclusive
 * last day ends at 00:00 of the next), or at the start of the first day on which pages announce it (NOTICE_DAYS). Days
 * are those of Viet Nam.
 */
export type MomentKind = 'instant' | 'dayStart' | 'dayEnd' | 'noticeStart'

/** The part of a type that changes by the clock. */
export interface MomentFields {
  /** Date fields by path in the stored document; a path leads through groups and arrays. */
  fields: Readonly<Record<string, MomentKind | readonly MomentKind[]>>
  /** Whether a moment decides if the public sees the document at all, so that lists gain or lose it. */
  hides?: true
  /** Relations by which lists of the type are filtered: a moment affects only the lists for its document's values. */
  narrowedBy?: readonly string[]
}

/** Where the documents of a type are on the portal. */
interface Address {
  /** The prefix of an address, without a language. */
  prefix: string
  /** The field that completes it. Only a `path` may contain slashes. */
  key: 'slug' | 'code' | 'path'
}

/** The page that lists a type. */
export interface ListPage {
  path: string
  /** The query parameters that change it; all others are ignored. */
  parameters?: readonly string[]
  /** A parameter with free text: such a list is not cached. */
  freeText?: string
}

/** How a type is searched. Absent when its documents are not searchable. */
export interface Searched {
  /** The weight of a matching name against an equally good one of a procedure, 0..1. */
  weight: number
  /** Facets of its index, in the order shown to readers. */
  facets: readonly string[]
  /** With a few dozen documents all of them are ranked; with thousands no rule may look at each match. */
  size: 'few' | 'many'
  /** Whether every portal holds the names in memory, or queries the engine for them. */
  names: 'memory' | 'index'
  /** The maximum number of suggestions; with 0 a document is suggested for its whole title only. */
  suggestions: number
  /** Relations whose targets are named in a search document: path, and the collection it refers to. */
  relations: Readonly<Record<string, string>>
}

/**
 * What every part of the project knows about a content type: addresses, lists, links, search, moments. All other lists
 * are derived from the registry in index.ts.
 */
export interface ContentType {
  /** The name of one document, and of the tab that lists them. */
  words: { one: Words; many: Words }
  /** The localized field whose translation decides in which languages a document is shown. */
  title: 'title' | 'name'
  address: Address
  list?: ListPage
  /** Query parameters that change the page of a document. */
  pageParameters?: readonly string[]
  /** Whether each document has its own page, listed in sitemap.xml; a list filter has none. */
  mapped?: true
  /** Fields that tell when public content last changed; without them, the time of the last write. */
  changedAt?: Readonly<Record<string, true>>
  /** Whether editors can link to a document from a text. */
  linkable?: true
  /** The fields that a link to a document shows. */
  linkFields: Readonly<Record<string, true>>
  /**
   * Whether many are added every day: pages that link to an address without a document are then not invalidated by
   * each new one, but expire by age.
   */
  large?: true
  search?: Searched
  moments?: MomentFields
}
