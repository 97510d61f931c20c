/** Words in both languages of the portal. */
export interface Words {
  vi: string
  en: string
}

/**
 * How a stored date becomes a moment: at the very instant, at the start of its day, or at the end of its day (an
 * inclusive last day ends at 00:00 of the day after). Days are those of Viet Nam.
 */
export type MomentKind = 'instant' | 'dayStart' | 'dayEnd'

/** What changes by the clock. */
export interface MomentFields {
  /** Dates by path in the stored document; a path leads through groups and arrays. */
  fields: Readonly<Record<string, MomentKind>>
  /** Whether a moment decides if the public sees the document at all, so that lists gain or lose it. */
  hides?: true
  /** Relations by which lists of such a type are narrowed: a moment touches the lists of its document's values alone. */
  narrowedBy?: readonly string[]
}

/** Where the documents of a type stand on the portal. */
interface Address {
  /** What an address begins with, without a language. */
  prefix: string
  /** The field that ends it. Only a `path` may hold slashes. */
  key: 'slug' | 'code' | 'path'
}

/** The page that lists a type. */
export interface ListPage {
  path: string
  /** The query parameters that change it; any other is ignored. */
  parameters?: readonly string[]
  /** A parameter that readers type freely: such a list is not kept in the page cache. */
  freeText?: string
}

/** How a type is searched. Absent: its documents are not searched for. */
export interface Searched {
  /** What a name that answers is worth beside an equally good one of a procedure, 0..1. */
  weight: number
  /** Facets of its index, in the order shown to readers. */
  facets: readonly string[]
  /** Of a few dozen documents everything is weighed; of thousands no rule looks at each match. */
  size: 'few' | 'many'
  /** Whether every portal keeps the names in memory, or asks the engine for them. */
  names: 'memory' | 'index'
  /** Places among the suggestions at most; with 0 suggested for a whole title only. */
  suggestions: number
  /** Relations whose documents are named in a search document: path, and the collection it leads to. */
  relations: Readonly<Record<string, string>>
}

/**
 * What the portal knows of a content type, for every room: addresses, lists, links, search, moments. Each room derives
 * its lists from the registry in index.ts.
 */
export interface ContentType {
  /** What a reader calls one, and the tab that holds them. */
  words: { one: Words; many: Words }
  /** The translated field whose translation decides in which language a document is shown. */
  title: 'title' | 'name'
  address: Address
  list?: ListPage
  /** Query parameters that change the page of a document. */
  pageParameters?: readonly string[]
  /** Whether each document has a page of its own, in sitemap.xml; a filter of a list has none. */
  mapped?: true
  /** Fields that tell when public content last changed; without them the last write does. */
  changedAt?: Readonly<Record<string, true>>
  /** Whether editors can link to one from a text. */
  linkable?: true
  /** What a link to one shows. */
  linkFields: Readonly<Record<string, true>>
  /** Whether many come every day: what names an address that nobody had is not made anew with each. */
  large?: true
  search?: Searched
  moments?: MomentFields
}
