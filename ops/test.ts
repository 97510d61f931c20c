import { parseArgs } from 'node:util'
import { finish, runSteps } from './check/runSteps.ts'
import { makeSteps } from './check/steps.ts'
import { forgetSettings } from './check/settings.ts'
import { endWithChildren } from './start/tether.ts'

// npm test [-- --only unit,lint]
const { values } = parseArgs({ options: { only: { type: 'string' } } })
const { DATABASE_URI } = forgetSettings()
const all = makeSteps(DATABASE_URI)
const only = values.only?.split(',')
const unknown = only?.filter((name) => !all.some((step) => step.name === name)) ?? []
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. The steps are ${all.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(2)
}

endWithChildren(3000)

const tally = await runSteps(only ? all.filter(({ name }) => only.includes(name)) : all)
if (only) console.log(`\nOnly a part was run: ${only.join(', ')}`)
finish(tally)
