import type { Step } from './steps.ts'
import { closingLine, FAILED, sum, type Tally } from './tally.ts'

const AT_ONCE = 2

async function runStep(step: Step): Promise<Tally> {
  const began = Date.now()
  console.log(`\n== ${step.name}`)
  const tally = await step.run(console.log).catch((error: unknown) => {
    console.error(error)
    return FAILED
  })
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`== ${step.name}: ${closingLine(tally)} (${seconds} s)`)
  if (tally.failed === 0) return tally
  const { failures = [] } = tally
  const named = failures.map((failure) => `${step.name}: ${failure}`)
  return { ...tally, failures: named.length > 0 ? named : [step.name] }
}

/** Runs the steps of one group, two at a time. */
async function runGroup(steps: Step[]): Promise<Tally[]> {
  const waiting = [...steps]
  const tallies: Tally[] = []
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) tallies.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return tallies
}

/** Runs group after group; a failing step does not stop the later ones. */
export async function runSteps(steps: Step[]): Promise<Tally> {
  const groups = [...new Set(steps.map(({ group }) => group))].sort((one, other) => one - other)
  const tallies: Tally[] = []
  for (const group of groups) tallies.push(...(await runGroup(steps.filter((step) => step.group === group))))
  return sum(tallies)
}

/** Ends the process like every test run: what failed, the counts as the last line, and a matching exit code. */
export function finish(tally: Tally): never {
  for (const failure of tally.failures ?? []) process.stdout.write(`\nFailed: ${failure}`)
  process.stdout.write(`\n${closingLine(tally)}\n`)
  process.exit(tally.failed > 0 ? 1 : 0)
}
