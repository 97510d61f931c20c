import { z } from 'zod'
import { npmCommand } from '../install.mjs'
import type { Allowed } from './advisories.ts'
import { run } from '../start/command.ts'

const PATIENCE_MS = 20_000

const advisory = z.object({ name: z.string(), severity: z.string(), title: z.string(), url: z.string() })
/** The report of npm 7 and newer: https://docs.npmjs.com/cli/v11/commands/npm-audit. */
const report = z.object({
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), advisory])) })),
  metadata: z.object({ dependencies: z.object({ total: z.number().min(1) }) }),
})
const failure = z.object({ message: z.string().min(1) })

/** An advisory on a production dependency. */
export interface Advisory {
  id: string
  package: string
  severity: string
  title: string
}

/** The registry's advisories, or why it could not be queried. */
export type Audit = { asked: true; advisories: Advisory[] } | { asked: false; reason: string }

const GRAVE = new Set(['high', 'critical'])

function gravest({ vulnerabilities }: z.infer<typeof report>): Advisory[] {
  const all = Object.values(vulnerabilities).flatMap(({ via }) =>
    via.filter((one) => typeof one !== 'string'),
  )
  const grave = all
    .filter(({ severity }) => GRAVE.has(severity))
    .map(({ name, severity, title, url }) => ({
      id: url.split('/').at(-1) ?? url,
      package: name,
      severity,
      title,
    }))
  return [...new Map(grave.map((one) => [`${one.id} ${one.package}`, one])).values()]
}

function parseJson(output: string): unknown {
  try {
    // npm prints warnings before and after the report.
    return JSON.parse(/^\{[\s\S]*^\}/m.exec(output)?.[0] ?? '')
  } catch {
    return undefined
  }
}

/** Parses the output of `npm audit --json`. Anything but a report counts as a failed query, never as no advisories. */
export function readAudit(output: string): Audit {
  const json = parseJson(output)
  const read = report.safeParse(json)
  if (read.success) return { asked: true, advisories: gravest(read.data) }
  const told = failure.safeParse(json)
  const reason = told.success ? told.data.message : output.trim().split('\n')[0] || 'npm said nothing'
  return { asked: false, reason }
}

/** Queries the registry for advisories on all production dependencies. */
export async function askRegistry(registry?: string): Promise<Audit> {
  const [command, before] = npmCommand()
  const asked = ['audit', '--omit=dev', '--json', '--offline=false', '--fetch-retries=0']
  const patience = [`--fetch-timeout=${PATIENCE_MS}`, ...(registry ? [`--registry=${registry}`] : [])]
  const { output } = await run([command, ...before, ...asked, ...patience])
  return readAudit(output)
}

/** Lines for the console, and whether there is an advisory that is not accepted. */
export function judgeAudit(audit: Audit, allowed: readonly Allowed[]): { lines: string[]; isFound: boolean } {
  if (!audit.asked) return { lines: [`Not asked: ${audit.reason}`], isFound: false }
  const known = new Map(allowed.map(({ id, reason }) => [id, reason]))
  const ids = new Set(audit.advisories.map(({ id }) => id))
  const lines = audit.advisories.map((one) => {
    const words = `${one.package}: ${one.severity}, ${one.id}, ${one.title}`
    return known.has(one.id) ? `Allowed: ${words} (${known.get(one.id)})` : `Found: ${words}`
  })
  const gone = allowed
    .filter(({ id }) => !ids.has(id))
    .map(({ id }) => `No longer reported, take it out: ${id}`)
  const isFound = audit.advisories.some(({ id }) => !known.has(id))
  return { lines: [...lines, ...gone], isFound }
}
