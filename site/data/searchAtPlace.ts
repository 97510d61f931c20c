import type { Unit } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { readPlaceAsked } from './placeAsked.ts'
import { searchPortal } from './search.ts'
import { listUnits } from './units.ts'

type Province = Pick<Unit, 'name' | 'predecessors'>

const namesOf = ({ name, predecessors }: Province) => [name, ...(predecessors ?? []).map((one) => one.name)]

/**
 * The procedure and the commune that are meant by a question such as "khai sinh ở xã Bắc Hà"; null when it names no
 * commune, or no procedure answers the rest of it well.
 */
export async function findProcedureAsked(question: string, province: Province | undefined, locale: Locale) {
  const asked = readPlaceAsked(await listUnits(), question, province ? namesOf(province) : [])
  if (!asked) return null
  const { hits, isWeak } = await searchPortal({ query: asked.about, type: 'procedures', locale })
  const [best] = hits
  return best?.code && !isWeak ? { ...asked.at, code: best.code, title: best.plainName ?? best.title } : null
}
