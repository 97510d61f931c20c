import { dayOf, type Day } from '../../cms/content/day.ts'
import { isProcedureCode } from '../../cms/content/procedureCode.ts'
import { isRecord } from '../../cms/content/record.ts'

/** The states of dossiers at the national portal, by their number there. */
export const DOSSIER_STATES = {
  1: 'registered',
  2: 'accepted',
  3: 'notAccepted',
  4: 'processing',
  5: 'papersWanted',
  6: 'paymentWanted',
  7: 'withdrawn',
  8: 'stopped',
  9: 'finished',
  10: 'handedOver',
} as const
export type DossierState = (typeof DOSSIER_STATES)[keyof typeof DOSSIER_STATES] | 'other'

/** States in which the office is to act. Days on which it waits for papers or a payment do not count. */
const OPEN: readonly DossierState[] = ['registered', 'accepted', 'processing']

/** What is told of a dossier: nothing of whose it is, whatever the system answers. */
export interface Dossier {
  code: string
  state: DossierState
  office: string | null
  procedure: { code: string | null; name: string } | null
  received: Day | null
  due: Day | null
  /** Whether the due day has passed without a result. */
  isLate: boolean
}

const LONGEST_TEXT = 300
const STAMP = /^(\d{4})(\d\d)(\d\d)(\d{6})?$/
const WRITTEN = /^(\d\d?)\/(\d\d?)\/(\d{4})\b/

/** A day as `yyyyMMdd[HHmmss]`, `dd/MM/yyyy …` or ISO text. */
function toDay(value: unknown): Day | null {
  if (typeof value !== 'string') return null
  const text = value.trim()
  const [, year, month, day] = STAMP.exec(text) ?? []
  if (year) return dayOf(`${year}-${month}-${day}`)
  const [, d, m, y] = WRITTEN.exec(text) ?? []
  return dayOf(y ? `${y}-${m!.padStart(2, '0')}-${d!.padStart(2, '0')}` : text)
}

/** Names of fields differ in their case between systems. */
const byLowerName = (record: Record<string, unknown>) =>
  new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value]))

const toText = (value: unknown): string | null =>
  (typeof value === 'string' && value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT)) || null

const toState = (value: unknown): DossierState =>
  DOSSIER_STATES[Number(value) as keyof typeof DOSSIER_STATES] ?? 'other'

function toProcedure(fields: Map<string, unknown>): Dossier['procedure'] {
  const name = toText(fields.get('tentthc'))
  const [code = null] = /^\d\.\d{6}/.exec(toText(fields.get('mattthc') ?? fields.get('matthc')) ?? '') ?? []
  return name ? { code: isProcedureCode(code) ? code : null, name } : null
}

/**
 * The dossier with exactly this code in an answer of TraCuuHoSo; null when there is none, as when a system answers with
 * those whose codes merely begin so.
 */
export function toDossier(result: unknown, code: string, today: Day): Dossier | null {
  const all = (Array.isArray(result) ? result : [result]).filter(isRecord).map(byLowerName)
  const isAsked = (fields: Map<string, unknown>) => toText(fields.get('mahoso'))?.toUpperCase() === code
  const [fields, ...others] = all.filter(isAsked)
  if (!fields || others.length > 0) return null
  const state = toState(fields.get('trangthaihoso') ?? fields.get('trangthai'))
  const due = toDay(fields.get('ngayhentra'))
  return {
    ...{ code, state, due, procedure: toProcedure(fields), received: toDay(fields.get('ngaytiepnhan')) },
    office: toText(fields.get('donvixuly') ?? fields.get('tencoquan')),
    isLate: due !== null && due < today && OPEN.includes(state),
  }
}
