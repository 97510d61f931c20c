import { sortByName } from '../../../cms/content/order.ts'
import { idOf } from '../../../cms/content/record.ts'
import type { EntryPoint, Procedure } from '../../../cms/payload-types.ts'
import type { ClosedWay, Resolution } from '../../../cms/entry-points/types.ts'
import { useText } from '../../i18n/index.ts'
import { applyPath, brokenLinkPath, type Locale } from '../../paths.ts'
import { isOpenPoint } from './communeFiling.ts'
import { isCommonEntrance } from './entrance.ts'
import { closedText, closedWords, standingNotes } from './standing.ts'

/** How a procedure is filed: online wholly, in part, to an unpublished degree; to be looked up elsewhere; in person. */
export type StartState = 'full' | 'partial' | 'online' | 'lookup' | 'in-person'

/** The start box of a procedure page: how to file, with everything the reader should know before the click. */
export interface StartView {
  state: StartState
  /** How far it can be done online, or why it cannot. */
  said: string
  /** Absent when nobody can file online. */
  button?: { href: string; label: string }
  /** Where the reader will arrive and what is needed there. */
  notes: string[]
  /** Set when the reader arrives at the common entrance of a system: what to choose there, by this code. */
  entrance?: { text: string; code: string }
  /** Where readers report that it does not open. */
  broken?: string
  /** The editors' own words about this way of filing. */
  editorial?: string
  /** The same procedure for other cases and agencies. */
  others: { label: string; href: string }[]
}

type Redirect = Extract<Resolution, { kind: 'redirect' }>
type OnlineState = Exclude<StartState, 'in-person'>

/** 'Bạn sẽ tiếp tục trên Cổng Dịch vụ công quốc gia (dichvucong.gov.vn).' and what else to know. */
export function landingNotes({ via, continueOn, providerName, host }: Redirect, locale: Locale): string[] {
  const { filing } = useText(locale).procedures
  const notes = [filing.land(continueOn ?? providerName, host), filing.account]
  return via === 'national-search' ? [...notes, filing.searchOnly] : notes
}

/** What to choose at the common entrance of a system; undefined where the reader arrives at the procedure itself. */
export const entranceNote = ({ url }: Redirect, code: string, locale: Locale): string | undefined =>
  isCommonEntrance(url) ? useText(locale).procedures.filing.entrance(code) : undefined

interface Context {
  code: string
  locale: Locale
  procedure: Pick<Procedure, 'onlineLevel' | 'onlineReason'>
  entryPoints: EntryPoint[]
  /** Receiving agencies by id. */
  agencies: { id: string; slug?: string | null; name: string }[]
  /** The requested component site: the entry point of its own agency is the main one. */
  here?: { own: { id: string } }
  /** The variant on which the answers of a reader decide. */
  variant?: string | undefined
  /** The commune that the reader chose. */
  xa?: string | undefined
}

/** Links to the online entry points for a single case or agency. */
export function otherWays({
  code,
  locale,
  entryPoints,
  agencies,
  here,
}: Omit<Context, 'procedure'>): StartView['others'] {
  const open = entryPoints.filter(isOpenPoint)
  const variants = open.flatMap(({ variant, variantLabel }) =>
    variant ? [{ label: variantLabel || variant, href: applyPath(code, { variant }, locale) }] : [],
  )
  const ids = new Set(
    open.map(({ agency }) => idOf<string | null | undefined>(agency)).filter((id) => id !== here?.own.id),
  )
  const byAgency = sortByName(agencies, ({ name }) => name).flatMap(({ id, slug, name }) =>
    slug && ids.has(id) ? [{ label: name, href: applyPath(code, { agency: slug }, locale) }] : [],
  )
  const all = [...variants, ...byAgency]
  return all.filter(({ href }, index) => all.findIndex((one) => one.href === href) === index)
}

type Level = 'full' | 'partial' | 'online'

const levelOf = ({ onlineLevel }: Context['procedure']): Level | undefined =>
  onlineLevel === 'full' || onlineLevel === 'partial' || onlineLevel === 'online' ? onlineLevel : undefined

/** A search, and a page of a procedure that perhaps cannot be filed online, are no form: they are only looked up. */
function stateOf({ via }: Redirect, level: Level | undefined): OnlineState {
  if (via === 'national-search' || (via === 'national-page' && !level)) return 'lookup'
  return level ?? 'online'
}

const reasonOf = ({ onlineReason }: Context['procedure'], level: Level) =>
  level === 'partial' && onlineReason ? onlineReason.replace(/[.\s]*$/, '.') : undefined

function saidOf(state: OnlineState, { procedure, locale }: Context): string {
  const { said } = useText(locale).procedures.filing
  const level = levelOf(procedure) ?? (state === 'lookup' ? undefined : 'online')
  if (!level) return said.lookup
  const reason = reasonOf(procedure, level)
  const words = reason ? said.partialBecause(reason) : said[level]
  return state === 'lookup' ? `${words} ${said.noForm}` : words
}

function labelOf(target: Redirect, state: OnlineState, locale: Locale): string {
  const { labels } = useText(locale).procedures.filing
  if (target.buttonLabel) return target.buttonLabel
  if (state !== 'lookup') return labels[state]
  return labels[target.via === 'national-search' ? 'search' : 'look'](target.providerName)
}

function inPerson(resolution: Extract<Resolution, { kind: 'in-person' }>, context: Context): StartView {
  const { filing } = useText(context.locale).procedures
  const [reason = 'no-entry-point'] = resolution.reasons
  const { insteadOf } = resolution
  const words = (insteadOf && closedWords(insteadOf)) ?? resolution.disabledReason ?? resolution.notes
  const isOpen = reason !== 'not-in-force' && reason !== 'not-yet'
  return {
    state: 'in-person',
    said: insteadOf ? closedText(insteadOf, context.locale) : filing.reasons[reason],
    notes: insteadOf ? [filing.reasons[reason]] : [],
    others: isOpen ? otherWays(context) : [],
    ...(words && { editorial: words }),
  }
}

/** Where the usual place is closed: since when, and the next way, which is no form. */
function instead(target: Redirect, closed: ClosedWay, context: Context): StartView {
  const { locale } = context
  const words = closedWords(closed)
  return {
    state: 'lookup',
    said: closedText(closed, locale),
    button: { href: target.url, label: labelOf(target, 'lookup', locale) },
    notes: [useText(locale).procedures.filing.standing.instead, ...landingNotes(target, locale)],
    broken: brokenLinkPath(context.code, {}, locale),
    others: otherWays(context),
    ...(words && { editorial: words }),
  }
}

/** The start box of a procedure page. */
export function toStart(resolution: Resolution, context: Context): StartView {
  if (resolution.kind === 'in-person') return inPerson(resolution, context)
  if (resolution.insteadOf) return instead(resolution, resolution.insteadOf, context)
  const { code, locale, variant, xa } = context
  const state = stateOf(resolution, levelOf(context.procedure))
  const entrance = entranceNote(resolution, code, locale)
  return {
    state,
    said: saidOf(state, context),
    button: {
      href: applyPath(code, { ...(variant && { variant }), ...(xa && { xa }) }, locale),
      label: labelOf(resolution, state, locale),
    },
    notes: [...landingNotes(resolution, locale), ...standingNotes(resolution, locale)],
    others: otherWays(context),
    broken: brokenLinkPath(code, {}, locale),
    ...(entrance && { entrance: { text: entrance, code } }),
    ...(resolution.notes && { editorial: resolution.notes }),
  }
}
