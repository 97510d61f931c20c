import type { IncomingMessage } from 'node:http'
import { PREVIEW_COOKIE } from '../../cms/content/sites.ts'
import { readDraft, type DraftPreview } from '../../cms/preview/draft.ts'
import { readPreview, type Preview } from '../../cms/sites/preview.ts'
import type { Place } from './place.ts'

const cookie = new RegExp(`(?:^|;\\s*)${PREVIEW_COOKIE}=([\\w.-]{1,400})(?:;|$)`)
const address = /^(?:\/en)?\/xem-thu\/([\w.-]{1,400})(?:\?|$)/

/** The preview token of a request: in its address, or else in its cookies. */
export const previewToken = ({
  url = '',
  headers,
}: Pick<IncomingMessage, 'url' | 'headers'>): string | undefined =>
  address.exec(url)?.[1] ?? (headers.cookie === undefined ? undefined : cookie.exec(headers.cookie)?.[1])

const draftOf = ({ slug, expires, record }: Preview): DraftPreview => ({
  ...{ collection: 'sites', site: slug, expires, isWhole: true, ...record! },
})

/**
 * What a signed link shows before it is public: a site, or the draft of a document.
 * @param secret PAYLOAD_SECRET
 * @returns undefined for an invalid or expired token
 */
export function placeOf(token: string, secret: string): Place | undefined {
  const site = readPreview(token, secret)
  if (site) return { site: site.slug, isPreview: true, ...(site.record && { draft: draftOf(site) }) }
  const draft = readDraft(token, secret)
  if (!draft) return undefined
  return { ...(draft.site && { site: draft.site }), isPreview: true, draft }
}
