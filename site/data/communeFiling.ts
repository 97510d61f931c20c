import { idOf } from '../../cms/content/record.ts'
import type { Agency, EntryPoint } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import type { CommuneFiling } from '../views/procedures/communeFiling.ts'
import { listAgencies } from './agencies.ts'
import { listLocalized } from './localized.ts'
import { withoutNoting } from './reads.ts'

const ownerOf = ({ agency }: EntryPoint): string => idOf<string | null | undefined>(agency) ?? ''

/** The agencies of single communes to which entry points belong, by id; without those that the procedure names itself. */
async function readCommunes(points: readonly EntryPoint[], named: readonly Agency[], locale: Locale) {
  const others = new Set(points.map(ownerOf))
  for (const id of ['', ...named.map((one) => one.id)]) others.delete(id)
  if (others.size === 0) return []
  const all = await withoutNoting(() => listAgencies('vi'))
  const ids = all.flatMap(({ id, tier, unit }) => (tier === 'commune' && unit && others.has(id) ? [id] : []))
  if (ids.length === 0) return []
  return listLocalized('agencies', {
    ...{ locale, where: { id: { in: ids } }, sort: 'name', limit: 0, depth: 0 },
  })
}

/**
 * Splits off the entry points of agencies of single communes.
 * @param named the agencies that the procedure names
 */
export async function splitCommunes(
  points: readonly EntryPoint[],
  named: readonly Agency[],
  locale: Locale,
): Promise<{ entryPoints: EntryPoint[]; communes: CommuneFiling }> {
  const agencies = await readCommunes(points, named, locale)
  const ids = new Set(agencies.map(({ id }) => id))
  const isOwn = (point: EntryPoint) => ids.has(ownerOf(point))
  return {
    entryPoints: points.filter((point) => !isOwn(point)),
    communes: { agencies, entryPoints: points.filter(isOwn) },
  }
}
