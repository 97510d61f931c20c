import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import { resetAdministrator } from '../cms/passwords/resetAdministrator.ts'
import config from '../payload.config.ts'
import { StartError } from './start/failure.ts'

// npm run admin:password -- [address] [--reset-second-factor]: the second factor stays unless the option says so.
const { values, positionals } = parseArgs({
  options: { 'reset-second-factor': { type: 'boolean', default: false } },
  allowPositionals: true,
})
const payload = await getPayload({ config })
const wanted = { email: positionals[0], clearsFactor: values['reset-second-factor'] }
const account = await resetAdministrator(payload, wanted)
if (!account)
  throw new StartError(
    `No administrator has the address ${wanted.email}.`,
    'Leave the address out to take the first one.',
  )
console.log(`Administrator: ${account.email}\nNew password (shown only this once): ${account.password}`)
await payload.destroy()
process.exit(0)
