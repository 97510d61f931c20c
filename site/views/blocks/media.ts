import type { BlockFields } from '../../../cms/content/blocks/index.ts'
import { safeHref } from '../safe-href.ts'
import { paragraphsOf, words, type BlockTools } from './tools.ts'
import type { BlockViews } from './views.ts'

const withHeading = (heading: string | null | undefined) => {
  const shown = words(heading)
  return shown ? { heading: shown } : {}
}

export function toAttachments(
  { heading, files }: BlockFields<'attachments'>,
  { filesOf }: BlockTools,
): BlockViews['attachments'] | undefined {
  const shown = filesOf(files ?? [])
  return shown.length > 0 ? { files: shown, ...withHeading(heading) } : undefined
}

export function toGallery(
  { heading, pictures }: BlockFields<'gallery'>,
  { pictureOf }: BlockTools,
): BlockViews['gallery'] | undefined {
  const shown = (pictures ?? []).flatMap((chosen) => pictureOf(chosen) ?? [])
  return shown.length > 0 ? { pictures: shown, ...withHeading(heading) } : undefined
}

const SITES: Readonly<Record<string, string>> = {
  'youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'vimeo.com': 'Vimeo',
}

function siteOf(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined
  const host = new URL(href).hostname.replace(/^(www|m|player)\./, '')
  return SITES[host] ?? host
}

export function toVideo(
  { title, url, duration, poster }: BlockFields<'video'>,
  { pictureOf }: BlockTools,
): BlockViews['video'] | undefined {
  const href = safeHref(url)
  const site = href && siteOf(href)
  const shown = words(title)
  if (!site || !/^https?:/i.test(href) || !shown) return undefined
  const picture = poster ? pictureOf(poster) : undefined
  const time = words(duration)
  return { title: shown, href, site, ...(time && { duration: time }), ...(picture && { poster: picture }) }
}

export function toAudio(
  { title, file, transcript }: BlockFields<'audio'>,
  { filesOf }: BlockTools,
): BlockViews['audio'] | undefined {
  const [found] = filesOf(file ? [file] : [])
  const paragraphs = paragraphsOf(transcript)
  const shown = words(title)
  return found && paragraphs.length > 0 && shown ? { title: shown, file: found, paragraphs } : undefined
}

export const toCommuneMap = (
  { unit }: BlockFields<'communeMap'>,
  { communeOf }: BlockTools,
): BlockViews['communeMap'] | undefined => (unit ? communeOf(unit) : undefined)
