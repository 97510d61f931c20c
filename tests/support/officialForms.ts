import { readFileSync } from 'node:fs'

/** A number or code, and spellings that denote this one only. */
type Named = [code: string, forms: string[]]

/** Numbers of legal documents and codes of procedures, used by the unit tests, and by the bench on the whole portal. */
export const { numbers: NUMBERS, codes: CODES } = JSON.parse(
  readFileSync(new URL('../fixtures/official-forms.json', import.meta.url), 'utf8'),
) as { numbers: Named[]; codes: Named[] }
