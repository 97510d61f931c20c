import { plainText } from '../../audit/shown.ts'
import { CHANGE_WORDS, FOLLOW_PAGES, readSearchTopic, TOKEN_PARAMETER } from '../../content/follow.ts'
import { escapeHtml, linkHtml, pageHtml } from '../../mail/html.ts'
import type { Locale, Mail, Subscription, Title, Told } from '../store.ts'
import { makeLinkToken, type LinkKind } from '../tokens.ts'
import { MAIL_WORDS } from './words.ts'

interface About {
  mail: Mail
  subscription: Subscription
  /** Name of the portal. */
  portal: string
  /** Public address of the portal. */
  origin: string
}

/** A mail without its address. */
export interface Letter {
  subject: string
  text: string
  html: string
  headers: Record<string, string>
}

/** A paragraph as words, then the address that it leads to. */
interface Part {
  words: string
  url?: string
}

const LONGEST_TITLE = 160

export const titleIn = ({ vi, en }: Title, locale: Locale): string =>
  plainText((locale === 'en' && en) || vi, LONGEST_TITLE)

const urlOf = (path: string, { origin, subscription: { locale } }: About): string =>
  origin + (locale === 'en' ? `/en${path}` : path)

function linkOf(kind: LinkKind, page: keyof typeof FOLLOW_PAGES, about: About): string {
  const { id, addressHash } = about.subscription
  const token = makeLinkToken(kind, kind === 'own' ? addressHash : id)
  return `${urlOf(FOLLOW_PAGES[page], about)}?${TOKEN_PARAMETER}=${token}`
}

function changePart({ kind, title, path }: Told, about: About): Part {
  const { locale } = about.subscription
  const { gone } = MAIL_WORDS[locale]
  const words = `${CHANGE_WORDS[locale][kind]}: ${titleIn(title, locale)}${kind === 'gone' ? `. ${gone}` : ''}`
  return { words, url: urlOf(path, about) }
}

function changesOf(about: About): Part[] {
  const { changes, more } = about.mail
  const { locale } = about.subscription
  const rest = more ? [{ words: MAIL_WORDS[locale].more(more) }] : []
  return [...(changes ?? []).map((one) => changePart(one, about)), ...rest]
}

/**
 * What a mail to somebody who has confirmed nothing yet calls a subscription: whoever asked may be a stranger, and the
 * words of a search are that stranger's.
 */
const unconfirmedTitle = ({ topic, title, locale }: Subscription): string =>
  readSearchTopic(topic) === null ? titleIn(title, locale) : MAIL_WORDS[locale].search

/** A mail to an address that a stranger may have typed. */
function confirmBody(about: About) {
  const { subscription, portal } = about
  const words = MAIL_WORDS[subscription.locale]
  const title = unconfirmedTitle(subscription)
  return {
    subject: words.confirmSubject(title),
    parts: [
      { words: words.confirmAsk(title, words.frequencies[subscription.frequency], portal) },
      { words: words.confirmLink, url: linkOf('confirm', 'confirm', about) },
      { words: words.confirmElse },
    ],
  }
}

/** What the mail says between its greeting and its foot. */
function bodyOf(about: About): { subject: string; parts: Part[] } {
  const { mail, subscription } = about
  const words = MAIL_WORDS[subscription.locale]
  const title = titleIn(subscription.title, subscription.locale)
  switch (mail.kind) {
    case 'confirm':
      return confirmBody(about)
    case 'own':
      return {
        subject: words.ownSubject,
        parts: [{ words: words.ownLink, url: linkOf('own', 'own', about) }, { words: words.ownElse }],
      }
    case 'silent':
      return {
        subject: words.silentSubject(title),
        parts: [
          { words: words.silentAsk(title) },
          { words: words.silentLink, url: linkOf('keep', 'confirm', about) },
          { words: words.silentElse },
        ],
      }
    case 'refused':
      return {
        subject: words.refusedSubject(title),
        parts: [
          { words: words.refusedLead(title) },
          ...(mail.changes ?? []).map((one) => ({
            words: words.refusedWhy(titleIn(one.title, subscription.locale)),
            url: urlOf(one.path, about),
          })),
          { words: words.refusedElse },
        ],
      }
    case 'changes':
      return {
        subject: words.changesSubject(title),
        parts: [{ words: words.changesLead(title) }, ...changesOf(about)],
      }
  }
}

/** Links for leaving, in mails that a subscription causes (RFC 8058). */
const leaves = ({ mail }: About) => mail.kind === 'changes' || mail.kind === 'silent'

function footOf(about: About): Part[] {
  const words = MAIL_WORDS[about.subscription.locale]
  const leave = [
    { words: words.leave, url: linkOf('leave', 'leave', about) },
    { words: words.own, url: urlOf(FOLLOW_PAGES.own, about) },
  ]
  return [...(leaves(about) ? leave : []), { words: words.foot(about.portal) }]
}

const headersOf = (about: About): Record<string, string> => ({
  'Auto-Submitted': 'auto-generated',
  ...(leaves(about) && {
    'List-Unsubscribe': `<${linkOf('leave', 'leave', about)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }),
})

const toText = ({ words, url }: Part): string => (url ? `${words}\n${url}` : words)
const toHtml = ({ words, url }: Part): string =>
  `<p>${escapeHtml(words)}${url ? `<br>${linkHtml(url)}` : ''}</p>`

/** A mail to a follower as plain text and as HTML without pictures, in the follower's language. */
export function toLetter(given: About): Letter {
  const about = { ...given, portal: plainText(given.portal) }
  const { locale } = about.subscription
  const { subject, parts } = bodyOf(about)
  const all = [{ words: MAIL_WORDS[locale].hello }, ...parts, ...footOf(about)]
  return {
    subject: plainText(subject, 2 * LONGEST_TITLE),
    text: all.map(toText).join('\n\n'),
    html: pageHtml(locale, all.map(toHtml)),
    headers: headersOf(about),
  }
}
