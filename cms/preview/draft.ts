import type { Access, PayloadRequest } from 'payload'
import { CONTENT_SLUGS, type ContentSlug } from '../content/types/index.ts'
import { readToken, signToken } from './signed.ts'

const PURPOSE = 'draft-preview'

/** What has a preview: every type with addresses, and the record of a site, which its home page shows. */
export const PREVIEWED = [...CONTENT_SLUGS, 'sites'] as const
export type Previewed = ContentSlug | 'sites'

/** The document whose newest draft a link shows. */
export interface ShownDraft {
  collection: Previewed
  id: string
  /** Slug of the component site that shows it; absent on the provincial portal. */
  site?: string
}

/** A link that shows a draft to whoever has it. */
export interface DraftPreview extends ShownDraft {
  /** Links made until a revocation are void. */
  made: Date
  expires: Date
  /** Shown on every page of its site, not at the address of the link alone. */
  isWhole?: true
  /** The account of the person beside whose form the page is shown: in a frame of the admin, with what they typed. */
  beside?: string
}

/** The type of a previewed document; undefined for what has no preview. */
export const previewedType = (collection: string): Previewed | undefined =>
  PREVIEWED.find((slug) => slug === collection)

/**
 * The token of a link that shows a draft to anyone.
 * @param secret PAYLOAD_SECRET
 */
export function signDraft(
  { collection, id, site = '', made, expires, beside }: DraftPreview,
  secret: string,
): string {
  const words = [collection, id, site, String(made.getTime()), ...(beside ? [beside] : [])]
  return signToken({ words, expires }, PURPOSE, secret)
}

/**
 * Verifies a token of signDraft.
 * @returns null when it was not signed with the secret, or has expired
 */
export function readDraft(token: string, secret: string, now = new Date()): DraftPreview | null {
  const signed = readToken(token, PURPOSE, secret, now)
  if (!signed) return null
  const [type, id = '', site = '', made, beside] = signed.words
  const collection = type === undefined ? undefined : previewedType(type)
  if (!collection) return null
  const more = { ...(site && { site }), ...(beside && { beside }) }
  return { collection, id, ...more, made: new Date(Number(made)), expires: signed.expires }
}

/** The ids of the documents that a preview may read before they are public: the draft, and its files and pictures. */
export interface PreviewContext {
  previewed?: readonly string[]
}

const previewedIn = (req: PayloadRequest): readonly string[] =>
  (req.context as PreviewContext).previewed ?? []

/** Lets a preview read the documents that it is of. Only the portal sets the context, never a request over REST. */
export const orPreviewed =
  (rule: Access): Access =>
  async (args) => {
    const [others, previewed] = [await rule(args), previewedIn(args.req)]
    if (previewed.length === 0 || others === true) return others
    const own = { id: { in: [...previewed] } }
    return others === false ? own : { or: [others, own] }
  }
