import { readCommunes, toPredecessor } from '../../../cms/seed/oldUnits.ts'
import { readPage } from '../portalClient.ts'
import type { SearchBench } from './options.ts'

const LINKS = /<a href="\/xa-phuong\/[^"]+"[^>]*>([^<]+)<\/a>/g
const ABOUT = { unit: '%', goal: { atLeast: 100 } }

/** A name to search for, and the commune whose page it must lead to. */
type Named = { name: string; leadsTo: string }

/** The names of the communes of the sample: those of today, and those of the units they were formed from. */
async function listNames(): Promise<Record<string, Named[]>> {
  const communes = await readCommunes()
  return {
    'Communes by their names': communes.map(({ name }) => ({ name, leadsTo: name })),
    'Communes by the names of the units they were formed from': communes.flatMap(({ name: leadsTo, from }) =>
      from.map((one) => ({ name: toPredecessor(one).name, leadsTo })),
    ),
  }
}

/** Whether the result page of a search for the name of each commune, old or new, leads to the page of the commune. */
export async function measureCommunes({ report, system }: SearchBench): Promise<void> {
  for (const [title, all] of Object.entries(await listNames())) {
    const missed: Named[] = []
    for (const one of all) {
      const page = await readPage(`${system.portalUrl}/tim-kiem?q=${encodeURIComponent(one.name)}`)
      const names = [...page.matchAll(LINKS)].map(([, name]) => name)
      if (!names.includes(one.leadsTo)) missed.push(one)
    }
    for (const { name, leadsTo } of missed) console.log(`  ${name} does not lead to ${leadsTo}`)
    report.figure(`${title} (${all.length})`, (100 * (all.length - missed.length)) / all.length, ABOUT)
  }
}
