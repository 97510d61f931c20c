import { matchCommunes } from './matchCommunes.ts'
import { listUnits } from './units.ts'

/** The communes of today that a typed name means, old or new; see matchCommunes. */
export const findCommunes = async (text: string) =>
  text.trim() === '' ? [] : matchCommunes(await listUnits(), text)
