import { matchCommunes, matchNamedCommunes } from './matchCommunes.ts'
import { listUnits } from './units.ts'

/** The communes of today that a typed name means, old or new; see matchCommunes. */
export const findCommunes = async (text: string) =>
  text.trim() === '' ? [] : matchCommunes(await listUnits(), text)

/** No name with its kind and province is longer. */
const LONGEST = 60

/** The communes whose whole name, old or new, was searched for. */
export const findNamedCommunes = async (text: string) =>
  text.trim() === '' || text.length > LONGEST ? [] : matchNamedCommunes(await listUnits(), text)
