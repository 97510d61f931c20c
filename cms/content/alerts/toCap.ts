import type { AlertCertainty, AlertSeverity, AlertStatus, AlertUrgency } from './alerts.ts'
import { borders } from './borders.ts'
import { capTime, type CapArea, type CapInfo, type CapMessage } from './cap.ts'
import { alertKind } from './kinds.ts'

type InLanguages = { vi?: string | null; en?: string | null } | null | undefined
type Language = 'vi' | 'en'

interface Unit {
  fullName: string
  fullNameEn?: string | null
  code: string
}

/** An alert with its texts in all languages and its communes filled in. */
export interface StoredAlert {
  id: string
  title: InLanguages
  text: InLanguages
  instruction?: InLanguages
  kind: string
  severity: AlertSeverity
  urgency: AlertUrgency
  certainty: AlertCertainty
  status: AlertStatus
  areas?: Unit[] | null
  from?: string | null
  until: string
  createdAt: string
}

/** Who sends, and where it is read. */
export interface CapSource {
  senderName: InLanguages
  /** The page of all alerts, by language. */
  web: Record<Language, string>
  /** The province, of alerts that name no commune. */
  province: Unit
}

const SEVERITY = { emergency: 'Extreme', warning: 'Severe', info: 'Minor' } as const
const LANGUAGES = { vi: 'vi-VN', en: 'en-US' } as const

const capital = <T extends string>(word: T) => (word[0]!.toUpperCase() + word.slice(1)) as Capitalize<T>

/** The status of its messages; undefined for a draft, which has none. */
export const capStatus = (status: AlertStatus): CapMessage['status'] | undefined =>
  status === 'draft' ? undefined : capital(status)

function toArea({ fullName, fullNameEn, code }: Unit, language: Language): CapArea {
  const polygon = borders[code]
  return {
    areaDesc: (language === 'en' && fullNameEn) || fullName,
    ...(polygon && { polygon }),
    geocode: code,
  }
}

function toInfo(alert: StoredAlert, { senderName, web, province }: CapSource, language: Language): CapInfo {
  const said = (text: InLanguages) => (text?.[language] || text?.vi || '').trim()
  const { words, category } = alertKind(alert.kind)
  const onset = capTime(alert.from ?? alert.createdAt)
  const instruction = said(alert.instruction)
  return {
    ...{ language: LANGUAGES[language], category, event: words[language] },
    urgency: capital(alert.urgency),
    severity: SEVERITY[alert.severity],
    certainty: capital(alert.certainty),
    ...{ effective: onset, onset, expires: capTime(alert.until) },
    ...{ senderName: said(senderName), headline: said(alert.title), description: said(alert.text) },
    ...(instruction && { instruction }),
    web: `${web[language]}#${alert.id}`,
    areas: (alert.areas?.length ? alert.areas : [province]).map((unit) => toArea(unit, language)),
  }
}

/** What a message about an alert says, in each language in which it has a title. */
export const toCapInfo = (alert: StoredAlert, source: CapSource): CapInfo[] =>
  (['vi', 'en'] as const)
    .filter((language) => language === 'vi' || alert.title?.en?.trim())
    .map((language) => toInfo(alert, source, language))
