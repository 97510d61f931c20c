import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { clearFactor, saveRecord } from '../cms/secondFactor/records.ts'
import { makeAdministrator, makePassword } from './start/administrator.ts'
import { StartError } from './start/failure.ts'

const { values, positionals } = parseArgs({
  options: { 'reset-second-factor': { type: 'boolean', default: false } },
  allowPositionals: true,
})
const payload = await getPayload({ config })

async function findAdministrator(email: string | undefined) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { contains: 'admin' }, ...(email ? { email: { equals: email } } : {}) },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

/**
 * Gives an administrator (the named one, else the oldest) a new random password, to be changed at the next sign-in, and
 * creates one when there is none. Opens an account that was closed for want of use. Their second factor stays unless the option says so.
 */
async function resetPassword(email: string | undefined) {
  const found = await findAdministrator(email)
  if (!found && email) {
    throw new StartError(
      `No administrator has the address ${email}.`,
      'Leave the address out to take the first one.',
    )
  }
  if (!found) return makeAdministrator(payload)
  const password = makePassword()
  await payload.update({
    collection: 'users',
    id: found.id,
    data: { password, mustChangePassword: true },
    depth: 0,
    overrideAccess: true,
  })
  await saveRecord({ payload }, String(found.id), { activeAt: new Date().toISOString() })
  if (values['reset-second-factor']) await clearFactor({ payload }, String(found.id))
  return { email: found.email, password }
}

const { email, password } = await resetPassword(positionals[0])
console.log(`Administrator: ${email}\nNew password (shown only this once): ${password}`)
await payload.destroy()
process.exit(0)
