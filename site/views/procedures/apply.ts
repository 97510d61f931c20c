import { z } from 'zod'
import type { Agency, EntryPoint, Procedure } from '../../../cms/payload-types.ts'
import type { Channel, Resolution } from '../../../cms/entry-points/types.ts'
import { useText } from '../../i18n/index.ts'
import { applyPath, procedurePath, type Locale } from '../../paths.ts'
import { toTitles } from './line.ts'
import { toPlace, type PlaceView } from './places.ts'
import { landingNotes, otherWays } from './start.ts'

const slug = z.string().regex(/^[a-z0-9-]{1,120}$/)
const query = z.object({
  agency: slug.optional(),
  variant: slug.optional(),
  channel: z.enum(['direct', 'online', 'post']).optional(),
})

/** What a reader chose before filing. */
export interface ApplyQuery {
  agency?: string
  variant?: string
  channel?: Channel
}

/** The choice in a query string; null when a value cannot be one of ours. Empty values count as absent. */
export function readApplyQuery(params: URLSearchParams): ApplyQuery | null {
  const given = (name: string) => params.get(name) || undefined
  const parsed = query.safeParse({
    agency: given('agency'),
    variant: given('variant'),
    channel: given('channel'),
  })
  if (!parsed.success) return null
  const { agency, variant, channel } = parsed.data
  return { ...(agency && { agency }), ...(variant && { variant }), ...(channel && { channel }) }
}

interface Known {
  procedure: Procedure
  entryPoints: EntryPoint[]
  agencies: Agency[]
}

const isOpen = ({ channel, enabled }: EntryPoint) => channel === 'online' && enabled !== false

/** Which parts of the choice this procedure does not know. */
export function unknownChoices({ agency, variant }: ApplyQuery, { entryPoints, agencies }: Known) {
  const isAgency = agencies.some(({ id, slug: one, key }) => [id, one, key].includes(agency))
  const isVariant = entryPoints.some((point) => point.variant === variant)
  return {
    agency: agency !== undefined && !isAgency,
    variant: variant !== undefined && !isVariant,
  }
}

/** Several agencies have an online entry point of their own and none serves all: the reader has to choose. */
export function mustChooseAgency({ agency, channel }: ApplyQuery, { entryPoints }: Known): boolean {
  const open = entryPoints.filter(isOpen)
  const isForAll = open.some((point) => !point.agency)
  return !agency && (channel ?? 'online') === 'online' && !isForAll && open.length > 1
}

/** The address to send the reader to at once; undefined when a page has something to say first. */
export function redirectTarget(asked: ApplyQuery, resolution: Resolution, known: Known): string | undefined {
  const unknown = unknownChoices(asked, known)
  if (resolution.kind !== 'redirect' || unknown.agency || unknown.variant) return undefined
  return mustChooseAgency(asked, known) ? undefined : resolution.url
}

/** The page that answers when nobody is sent on. */
export interface ApplyView {
  /** 410 when the procedure no longer applies. */
  status: 200 | 410
  title: string
  titles: ReturnType<typeof toTitles>
  code: string
  procedureHref: string
  /** Why the page is shown, the editors' own words last. */
  reasons: string[]
  successor?: { text: string; href: string }
  /** Other ways to go on online. */
  links: { label: string; href: string }[]
  linksTitle: string
  goOn?: { label: string; href: string; notes: string[] }
  post: boolean
  places: PlaceView[]
  /** What was published about the agency, when no known agency stands for it. */
  agencyText?: string
}

function reasonsOf(asked: ApplyQuery, resolution: Resolution, known: Known, locale: Locale): string[] {
  const { filing } = useText(locale).procedures
  const unknown = unknownChoices(asked, known)
  const notes = [
    unknown.agency ? filing.unknownAgency : undefined,
    unknown.variant ? filing.unknownVariant : undefined,
    !unknown.agency && mustChooseAgency(asked, known) ? filing.chooseLead : undefined,
  ]
  if (resolution.kind === 'redirect') return notes.filter((note) => note !== undefined)
  const said = [resolution.disabledReason, resolution.notes]
  const why = resolution.reasons.map((reason) => filing.reasons[reason])
  return [...notes, ...why, ...said].filter((note) => note !== undefined)
}

function placesOf(resolution: Resolution, { agencies }: Known, locale: Locale): PlaceView[] {
  const one = resolution.kind === 'in-person' ? resolution.agency : null
  const chosen = one ? agencies.filter(({ id }) => id === one.id) : agencies
  return chosen.map((agency) => toPlace(agency, locale))
}

function toSuccessor({ replacedBy }: Procedure, locale: Locale): ApplyView['successor'] {
  if (!replacedBy || typeof replacedBy === 'string') return undefined
  const { plainName, name, code } = replacedBy
  return { text: `${plainName || name} (${code})`, href: procedurePath(code, locale) }
}

/** What to do instead of being sent on, or what to choose first. */
export function toApply(asked: ApplyQuery, resolution: Resolution, known: Known, locale: Locale): ApplyView {
  const { filing } = useText(locale).procedures
  const { procedure } = known
  const isOver = procedure.status !== 'in_force'
  const successor = isOver ? toSuccessor(procedure, locale) : undefined
  const chooses = mustChooseAgency(asked, known)
  const canGoOn = resolution.kind === 'redirect' && !chooses
  return {
    status: isOver ? 410 : 200,
    title: resolution.kind === 'redirect' ? filing.short : isOver ? filing.short : filing.inPersonTitle,
    titles: toTitles(procedure, locale),
    code: procedure.code,
    procedureHref: procedurePath(procedure.code, locale),
    reasons: reasonsOf(asked, resolution, known, locale),
    links: isOver ? [] : otherWays({ ...known, code: procedure.code, locale }),
    linksTitle: chooses ? filing.chooseAgency : filing.others,
    post: asked.channel === 'post',
    places: isOver ? [] : placesOf(resolution, known, locale),
    ...(procedure.agencyText && { agencyText: procedure.agencyText }),
    ...(successor && { successor }),
    ...(canGoOn && {
      goOn: {
        label: filing.continueTo(resolution.continueOn ?? resolution.providerName),
        href: applyPath(procedure.code, {}, locale),
        notes: landingNotes(resolution, locale),
      },
    }),
  }
}
