import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getPayload } from 'payload'
import { format, resolveConfig } from 'prettier'
import { shows } from '../cms/completeness/parts.ts'
import type { Procedure } from '../cms/payload-types.ts'
import { PARTS, readFiledCodes, readSourceParts, type Part } from '../cms/seed/sourceParts.ts'
import config from '../payload.config.ts'
import { root } from './root.ts'

// npm run report:catalogue: writes how complete the procedures of the sample are, from the database of this data folder.

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

function reportOf(docs: Procedure[], sources: Map<string, Set<Part>>, filed: Set<string>): string {
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

const payload = await getPayload({ config })
const { docs } = await payload.find({
  ...{ collection: 'procedures', where: { status: { equals: 'in_force' } }, sort: 'code', locale: 'vi' },
  ...{ depth: 0, pagination: false, overrideAccess: false },
})
const path = join(root, 'ops/docs/catalogue.md')
const report = reportOf(docs, await readSourceParts(), await readFiledCodes())
await writeFile(path, await format(report, { ...(await resolveConfig(path)), filepath: path }))
console.log(`${docs.length} procedures: ${path}`)
await payload.destroy()
process.exit(0)
