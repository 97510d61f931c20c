import { idOf } from '../../../cms/content/record.ts'
import type { Agency, EntryPoint } from '../../../cms/payload-types.ts'

/** Agencies of single communes that have entry points of their own, with these. */
export interface CommuneFiling {
  agencies: Agency[]
  entryPoints: EntryPoint[]
}

interface Receiving extends CommuneFiling {
  communes: CommuneFiling
}

/** Whether an entry point is filed at online. */
export const isOpenPoint = ({ channel, enabled }: EntryPoint) => channel === 'online' && enabled !== false

/** Filing with the agencies and entry points of some communes as well. */
export function filingIn<F extends Receiving>(filing: F, isChosen: (agency: Agency) => boolean): F {
  const agencies = filing.communes.agencies.filter(isChosen)
  const ids = new Set(agencies.map(({ id }) => id))
  const own = filing.communes.entryPoints.filter(({ agency }) => ids.has(idOf<string>(agency)))
  if (agencies.length === 0) return filing
  return {
    ...filing,
    agencies: [...filing.agencies, ...agencies],
    entryPoints: [...filing.entryPoints, ...own],
  }
}

/** The agency of a commune that receives dossiers by an entry point of its own, by its slug. */
export function ownReceiver(
  { communes }: Receiving,
  commune: { own: { id: string }[] } | null,
): string | undefined {
  const open = new Set(communes.entryPoints.filter(isOpenPoint).map(({ agency }) => idOf<string>(agency)))
  const found = communes.agencies.find(({ id }) => open.has(id) && commune?.own.some((one) => one.id === id))
  return found?.slug ?? undefined
}
