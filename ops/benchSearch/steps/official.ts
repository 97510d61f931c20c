import type { Bench } from '../bench.ts'
import { CODES, NUMBERS } from '../officialForms.ts'
import { searchPath, type PortalApi } from '../portalApi.ts'

type Form = { code: string; form: string }
type Missed = Form & { first: string | null }

const toForms = (table: [code: string, forms: string[]][]): Form[] =>
  table.flatMap(([code, forms]) => [code, ...forms].map((form) => ({ code, form })))

async function findMissed(api: PortalApi, forms: readonly Form[]): Promise<Missed[]> {
  const missed: Missed[] = []
  for (const { code, form } of forms) {
    const [first = null] = await api.findCodes(form, 'all types', 'meilisearch')
    if (first !== code) missed.push({ code, form, first })
  }
  return missed
}

/** Codes and numbers in every written form of the table that the unit tests read: each must be the first hit. */
export async function measureOfficialForms({ report, api }: Bench): Promise<void> {
  const tables = { 'numbers of legal documents': toForms(NUMBERS), 'codes of procedures': toForms(CODES) }
  for (const [name, forms] of Object.entries(tables)) {
    const missed = await findMissed(api, forms)
    for (const { form, code, first } of missed) {
      console.log(`  ${JSON.stringify(form)} should be ${code} and was ${first}: ${searchPath(form)}`)
    }
    const found = forms.length - missed.length
    report.figure(`${forms.length} written forms of ${name}, rank 1`, (100 * found) / forms.length, '%', {
      atLeast: 100,
    })
    report.detail(`Written forms of ${name} that are not first`, missed)
  }
}
