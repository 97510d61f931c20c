import { resetAdministrator } from '../passwords/resetAdministrator.ts'
import { readArguments, withCms } from './command.ts'
import { CommandError } from './CommandError.ts'

// The second factor stays unless the option says so.
const usage = 'Usage: npm run admin:password -- [address] [--reset-second-factor]'
const { values, positionals } = readArguments(usage, {
  'reset-second-factor': { type: 'boolean', default: false },
})

await withCms(async (payload) => {
  const wanted = { email: positionals[0], clearsFactor: values['reset-second-factor'] }
  const account = await resetAdministrator(payload, wanted)
  if (!account)
    throw new CommandError(
      `No administrator has the address ${wanted.email}. Leave the address out to take the first one.`,
    )
  console.log(`Administrator: ${account.email}\nNew password (shown only this once): ${account.password}`)
})
