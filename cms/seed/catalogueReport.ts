import { shows } from '../completeness/parts.ts'
import type { Procedure } from '../payload-types.ts'
import { PARTS, readFiledCodes, readSourceParts, type Part } from './sourceParts.ts'

const WORDS: Record<Part, string> = {
  name: 'name',
  steps: 'steps',
  papers: 'papers, with numbers of originals and copies',
  times: 'times',
  audiences: 'audiences',
  agency: 'agency',
}

const share = (part: number, whole: number) =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`

function rowOf(part: Part, docs: Procedure[], sources: Map<string, Set<Part>>): string {
  const has = docs.filter(({ code }) => sources.get(code)?.has(part))
  const shown = docs.filter(shows[part])
  const kept = has.filter(shows[part])
  return `| ${WORDS[part]} | ${shown.length} | ${share(shown.length, docs.length)} | ${has.length} | ${share(kept.length, has.length)} |`
}

/** How complete the procedures in force of the sample are, as a Markdown page. */
export async function catalogueReport(docs: Procedure[]): Promise<string> {
  const [sources, filed] = [await readSourceParts(), await readFiledCodes()]
  const online = docs.filter(({ code }) => filed.has(code))
  const known = online.filter(({ onlineLevel }) => onlineLevel === 'full' || onlineLevel === 'partial')
  const told = online.filter(({ onlineLevel }) => onlineLevel !== 'unknown')
  return `# How complete the sample's catalogue is

Made by \`npm run report:catalogue\`; do not edit. It covers the ${docs.length} procedures in force of the sample province and
what Article 8.2 of Decree 63/2010/NĐ-CP asks of a procedure.

| part | shown | of all | the source has it | shown of those |
| ---- | ----: | -----: | ----------------: | -------------: |
${PARTS.map((part) => rowOf(part, docs, sources)).join('\n')}

Most procedures were published without steps. The page of a procedure says so where steps, papers, times, fees or
results were not published.

Of the ${online.length} procedures in force in \`cms/seed/data/entry-points.jsonl\`, ${told.length} (${share(told.length, online.length)}) say whether
they are filed online, and ${known.length} (${share(known.length, online.length)}) whether wholly or in part; of the others the variants differ.
`
}
