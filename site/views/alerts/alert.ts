import type { AlertSeverity } from '../../../cms/content/alerts/alerts.ts'
import { alertKind } from '../../../cms/content/alerts/kinds.ts'
import { useText } from '../../i18n/index.ts'
import { alertsPath, type Locale } from '../../paths.ts'
import { formatDate, formatTime } from '../format.ts'
import { langOf } from '../lang.ts'
import { hrefIn, safeHref } from '../safe-href.ts'

/** An alert as stored, in a language. */
export interface StoredAlert {
  id: string
  title?: string | null
  text?: string | null
  instruction?: string | null
  kind: string
  severity: AlertSeverity
  areas?: ({ fullName: string; fullNameEn?: string | null } | string)[] | null
  from?: string | null
  until: string
  href?: string | null
  isCancelled?: boolean | null
  cancelReason?: string | null
}

/** A text of an alert with its language, where that is not the page's. */
interface Said {
  text: string
  lang: Locale | undefined
}

export interface AlertView {
  /** Fragment of its place on the page of all alerts. */
  anchor: string
  details: string
  severity: AlertSeverity
  /** Of the notice in which it stands. */
  kind: 'info' | 'heed' | 'stop'
  event: string
  title: Said
  text: Said
  instruction?: Said
  /** Names of communes, or that it is for the whole province. */
  area: Said
  /** From when until when, in words. */
  time: string
  href?: string
  cancelled?: Said
}

const KINDS = { emergency: 'stop', warning: 'heed', info: 'info' } as const

function toArea({ areas }: StoredAlert, locale: Locale): Said {
  const names = (areas ?? []).flatMap((unit) =>
    typeof unit === 'string' ? [] : [(locale === 'en' && unit.fullNameEn) || unit.fullName],
  )
  const text = names.join(', ') || useText(locale).alerts.wholeProvince
  return { text, lang: langOf(text, locale) }
}

/** An alert as pages show it. */
export function toAlertView(alert: StoredAlert, locale: Locale): AlertView {
  const said = (text: string | null | undefined): Said => ({ text: text ?? '', lang: langOf(text, locale) })
  const { alerts } = useText(locale)
  const toWords = (at: string) => alerts.at(formatTime(at), formatDate(at, locale))
  const href = safeHref(alert.href)
  const anchor = alert.id
  return {
    ...{ anchor, details: `${alertsPath(locale)}#${anchor}` },
    ...{ severity: alert.severity, kind: KINDS[alert.severity], event: alertKind(alert.kind).words[locale] },
    ...{ title: said(alert.title), text: said(alert.text), area: toArea(alert, locale) },
    time: alert.from
      ? alerts.fromUntil(toWords(alert.from), toWords(alert.until))
      : alerts.until(toWords(alert.until)),
    ...(alert.instruction && { instruction: said(alert.instruction) }),
    ...(href && { href: hrefIn(href, locale) }),
    ...(alert.isCancelled && { cancelled: said(alert.cancelReason) }),
  }
}
