import { z } from 'zod'
import type { StoredHoliday } from '../../../cms/content/hours/stored.ts'
import type { Agency, EntryPoint, Procedure } from '../../../cms/payload-types.ts'
import { isOpenPoint, type CommuneFiling } from './communeFiling.ts'
import type { Channel, Resolution } from '../../../cms/entry-points/types.ts'

const slug = z.string().regex(/^[a-z0-9-]{1,120}$/)
const query = z.object({
  agency: slug.optional(),
  variant: slug.optional(),
  channel: z.enum(['direct', 'online', 'post']).optional(),
  xa: slug.optional(),
})

/** A reader's choice before filing. */
export interface ApplyQuery {
  agency?: string
  variant?: string
  channel?: Channel
  /** The commune of the reader. */
  xa?: string
}

/** The choice in a query string; null when a value is invalid. Empty values count as absent. */
export function readApplyQuery(params: URLSearchParams): ApplyQuery | null {
  const given = (name: string) => params.get(name) || undefined
  const parsed = query.safeParse({
    agency: given('agency'),
    variant: given('variant'),
    channel: given('channel'),
    xa: given('xa'),
  })
  if (!parsed.success) return null
  const chosen = Object.entries(parsed.data).filter(([, value]) => value !== undefined)
  return Object.fromEntries(chosen)
}

/** What decides whether a choice is valid. */
export interface Known {
  procedure: Procedure
  entryPoints: EntryPoint[]
  agencies: Agency[]
  /** What single communes have of their own. */
  communes?: CommuneFiling
  /** On which the agencies are closed, in the language of the page. */
  holidays?: readonly StoredHoliday[]
  /** The requested component site, if any. */
  here?: { own: { id: string } }
}

/** The parts of the choice that this procedure does not have. */
export function unknownChoices({ agency, variant }: ApplyQuery, { entryPoints, agencies }: Known) {
  const isAgency = agencies.some(({ id, slug: one, key }) => [id, one, key].includes(agency))
  const isVariant = entryPoints.some((point) => point.variant === variant)
  return {
    agency: agency !== undefined && !isAgency,
    variant: variant !== undefined && !isVariant,
  }
}

/** Whether the reader must choose an agency: several have an online entry point, and none serves all. */
export function mustChooseAgency({ agency, channel }: ApplyQuery, { entryPoints }: Known): boolean {
  const open = entryPoints.filter(isOpenPoint)
  const isForAll = open.some((point) => !point.agency)
  return !agency && (channel ?? 'online') === 'online' && !isForAll && open.length > 1
}

const isForAll = (point: EntryPoint): boolean => isOpenPoint(point) && !point.agency

/**
 * Whether the reader is asked for a commune: some have entry points of their own, no entry point serves all, and none was
 * chosen.
 */
export const asksForCommune = (
  { agency, channel, xa }: ApplyQuery,
  { entryPoints, communes }: Known,
): boolean =>
  !agency &&
  !xa &&
  (channel ?? 'online') === 'online' &&
  !entryPoints.some(isForAll) &&
  Boolean(communes?.entryPoints.some(isOpenPoint))

/** The address to redirect to at once; undefined when a page must be shown first, as where the usual place is closed. */
export function redirectTarget(asked: ApplyQuery, resolution: Resolution, known: Known): string | undefined {
  const unknown = unknownChoices(asked, known)
  if (resolution.kind !== 'redirect' || unknown.agency || unknown.variant || resolution.insteadOf)
    return undefined
  return mustChooseAgency(asked, known) || asksForCommune(asked, known) ? undefined : resolution.url
}
