import { idOf } from '../../../cms/content/record.ts'
import { LONGEST_SENTENCE, REPORT_KINDS, type ReportKind } from '../../../cms/content/linkReports.ts'
import type { Way } from '../../../cms/entry-points/ways.ts'
import type { Agency, EntryPoint } from '../../../cms/payload-types.ts'
import type { Text } from '../../i18n/index.ts'
import { plainText } from '../plainText.ts'

/** Largest form body: 300 characters of up to four bytes, percent-encoded as three each, and the choices. */
export const LARGEST_FORM_BYTES = 6000
const LONGEST_CHOICE = 100

/** Names of the form's fields; nobody sees the last one, so that only programs fill it in. */
export const FIELDS = { place: 'trang', kind: 'chuyen', sentence: 'loi-nhan', trap: 'dia-chi-web' } as const

export type ReportProblem = keyof Pick<
  Text['procedures']['brokenLink'],
  'noPlace' | 'noKind' | 'tooLong' | 'tooLarge' | 'tooMany' | 'away'
>

/** A report as a reader wrote it. */
export interface BrokenLinkForm {
  /** As placeKey makes it, or anything else. */
  place: string
  kind: ReportKind | null
  sentence: string
  isTrapped: boolean
  problem: ReportProblem | null
  /** After how long it may be sent again. */
  waitSeconds?: number
  /** What became of it. */
  end?: ReportEnd
}

export const emptyReport = (): BrokenLinkForm => ({
  ...{ place: '', kind: null, sentence: '', isTrapped: false, problem: null },
})

function problemOf({ kind, sentence }: Pick<BrokenLinkForm, 'kind' | 'sentence'>): ReportProblem | null {
  if ([...sentence].length > LONGEST_SENTENCE) return 'tooLong'
  return kind ? null : 'noKind'
}

/** Parses the submitted form; any body is accepted, and `problem` says what is wrong with it. */
export function readBrokenLink(body: string | null): BrokenLinkForm {
  if (body === null) return { ...emptyReport(), problem: 'tooLarge' }
  const params = new URLSearchParams(body)
  const typed = (name: keyof typeof FIELDS) => plainText(params.get(FIELDS[name]) ?? '')
  const kind = REPORT_KINDS.find((one) => one === typed('kind')) ?? null
  const sentence = typed('sentence')
  const place = typed('place').slice(0, LONGEST_CHOICE)
  return { place, kind, sentence, isTrapped: typed('trap') !== '', problem: problemOf({ kind, sentence }) }
}

const STATUS: Record<ReportProblem, number> = {
  ...{ noPlace: 400, noKind: 400, tooLong: 413, tooLarge: 413, tooMany: 429, away: 503 },
}

/** The status of the page that reports a problem. */
export const statusOfReport = (problem: ReportProblem | null): number => (problem ? STATUS[problem] : 200)

/** A page for filing, as the form names it. */
export interface WayView {
  key: string
  name: string
  /** The host, and for which office and case it is. */
  details: string[]
  /** Where readers get who choose neither office nor case. */
  isGeneral: boolean
}

interface Known {
  entryPoints: EntryPoint[]
  agencies: Agency[]
}

/** The pages that can be reported. */
export function toWays(ways: readonly Way[], { entryPoints, agencies }: Known): WayView[] {
  return ways.map(({ key, target, point }) => {
    const stored = entryPoints.find(({ id }) => id === point?.id)
    const agency = agencies.find(({ id }) => id === idOf(stored?.agency))
    return {
      ...{ key, name: target.continueOn ?? target.providerName },
      isGeneral: !point,
      details: [target.host, agency?.name, stored?.variantLabel].filter((one) => typeof one === 'string'),
    }
  })
}

interface Found {
  doc: { id: string; code: string }
  ways: readonly Way[]
}

/** The page that a form names; undefined when it is none of the procedure's. */
export function toPlace({ place }: BrokenLinkForm, found: Found | undefined) {
  const way = found?.ways.find(({ key }) => key === place)
  if (!found || !way) return undefined
  const { id, code } = found.doc
  return { key: way.key, host: way.target.host, procedure: { id, code } }
}

/** The empty form; where there is only one page, it is chosen. */
export const asChosen = (form: BrokenLinkForm, found: Found | undefined): BrokenLinkForm =>
  found?.ways.length === 1 ? { ...form, place: found.ways[0]!.key } : form

/** The form while the database does not answer: what was typed is kept. */
export const asAway = (form: BrokenLinkForm): BrokenLinkForm => ({ ...form, problem: 'away' })

/** What became of a report: stored, or not, since there are enough of the day. */
export const REPORT_ENDS = ['kept', 'full'] as const
export type ReportEnd = (typeof REPORT_ENDS)[number]

/** What became of the report that was sent before, as the address says. */
export const readEnd = (params: URLSearchParams): ReportEnd | undefined =>
  REPORT_ENDS.find((one) => one === params.get('da-gui'))
