import { startSystem, type System } from './system.ts'

const NAME = 'SYSTEM_UNDER_TEST'

/** The system that all tests share. */
export const systemUnderTest = (): System => JSON.parse(process.env[NAME] ?? '{}')

/**
 * Starts the sample province once for all tests; afterwards stops it as Ctrl-C does and checks that nothing is left.
 */
export default async function setup() {
  const { stop, remove, ...system } = await startSystem({ seed: 'sample' })
  process.env[NAME] = JSON.stringify(system)
  return async () => {
    const { code } = await stop()
    await remove()
    if (code !== 0) throw new Error(`npm start ended with ${code} after Ctrl-C`)
  }
}
