import { writeFileSync } from 'node:fs'
import { createLocalReq } from 'payload'
import { recordAct } from '../audit/append.ts'
import { toCopy } from '../personalData/export.ts'
import { findPersonal } from '../personalData/find.ts'
import { forgetPersonal } from '../personalData/forget.ts'
import { readArguments, withCms } from './command.ts'
import { CommandError } from './CommandError.ts'

// npm run personal-data: what is stored of a person who asks for it, or for its deletion; ops/docs/personal-data.md.

const usage =
  'Usage: npm run personal-data -- [--email a@b.vn] [--phone 0912345678] [--code <secret code>]… [--out copy.json] [--delete]'

const { values } = readArguments(usage, {
  email: { type: 'string' },
  phone: { type: 'string' },
  code: { type: 'string', multiple: true, default: [] },
  out: { type: 'string' },
  delete: { type: 'boolean', default: false },
})
const { email, phone, code: codes, out } = values
if (!email && !phone && codes.length === 0) throw new CommandError(usage)

await withCms(async (payload) => {
  const req = await createLocalReq({}, payload)
  const found = await findPersonal(payload, { codes, email, phone })
  const counts = Object.entries(found).map(([what, list]) => `${what}: ${list.length}`)
  console.log(counts.join(', '))
  for (const { number, state } of found.cases) console.log(`  ${number} (${state})`)
  if (out) {
    await recordAct(req, { action: 'personal-exported', subject: 'cases', note: counts.join(', ') })
    // For the person alone: nobody else on this machine may read it.
    writeFileSync(out, JSON.stringify(await toCopy(payload, found), null, 2), { mode: 0o600 })
    console.log(`Copied to ${out}`)
  }
  if (values.delete) {
    await forgetPersonal(req, found)
    console.log('Deleted. Backups hold it until they are rotated: ops/docs/personal-data.md.')
  }
})
