import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A number or code, and ways to write it that name that one and no other. */
type Named = [code: string, forms: string[]]

/** Numbers of legal documents and codes of procedures. The unit tests read them, and the bench asks the whole portal. */
export const { numbers: NUMBERS, codes: CODES } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'official-forms.json'), 'utf8'),
) as { numbers: Named[]; codes: Named[] }
