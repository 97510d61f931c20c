import type { CapMessage } from '../../../cms/content/alerts/cap.ts'
import { useText } from '../../i18n/index.ts'
import { alertsPath, capMessagePath, capPath } from '../../paths.ts'
import type { SiteSettings } from '../chrome.ts'
import { escapeXml, xmlText } from '../xml.ts'
import { toCapAlert } from './cap-xml.ts'

const textOf = (text: string): string => escapeXml(xmlText(text))

function toEntry(message: CapMessage, origin: string): string {
  const { identifier, sent, msgType, status, info } = message
  const href = textOf(origin + capMessagePath(identifier))
  const mark = status === 'Actual' ? '' : `[${status}] `
  const title = `${mark}${msgType === 'Cancel' ? '[Cancel] ' : ''}${info[0]!.headline}`
  return [
    `<entry><id>${href}</id><title>${textOf(title)}</title><updated>${sent}</updated>`,
    `<link rel="alternate" type="application/cap+xml" href="${href}"/>`,
    `<content type="application/cap+xml">${toCapAlert(message)}</content></entry>`,
  ].join('')
}

/** The open messages as Atom (RFC 4287), each whole in its entry; one language for all, since each holds both. */
export function toCapFeed(messages: readonly CapMessage[], { origin, siteName }: SiteSettings): string {
  const self = textOf(origin + capPath())
  const { title } = useText('vi').alerts
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi"><id>${self}</id>`,
    `<title>${textOf(`${title} – ${siteName}`)}</title>`,
    `<updated>${messages[0]?.sent ?? '2026-01-01T00:00:00+07:00'}</updated>`,
    `<author><name>${textOf(siteName)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="alternate" type="text/html" href="${textOf(origin + alertsPath())}"/>`,
    ...messages.map((message) => toEntry(message, origin)),
    '</feed>',
    '',
  ].join('\n')
}
