import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import type { AuditHead } from '../cms/audit/entry.ts'
import { verifyChain } from '../cms/audit/verify.ts'
import config from '../payload.config.ts'
import { StartError } from './start/failure.ts'

/** A head that the worker has printed, as `<number>:<hash>`. */
function parseHead(given: string | undefined): AuditHead | undefined {
  if (given === undefined) return undefined
  const match = /^(\d+):([0-9a-f]{64})$/.exec(given)
  if (!match)
    throw new StartError(
      `--head ${given} is not a head.`,
      'Write it as <seq>:<hash>, both from the line "audit head".',
    )
  return { seq: Number(match[1]), hash: match[2]! }
}

// npm run audit:verify: exit code 0 when the chain is whole, 1 when it is broken.
const { values } = parseArgs({ args: process.argv.slice(2), options: { head: { type: 'string' } } })
const kept = parseHead(values.head)
const payload = await getPayload({ config })
const { checked, head, broken, unlinked } = await verifyChain(payload, kept)
if (broken)
  console.error(`The audit log is broken at entry ${broken.seq}: ${broken.why}. Whole before it: ${checked}.`)
else
  console.log(
    `The audit log is whole: ${checked} entries. Head: ${head ? `${head.seq}:${head.hash}` : 'none'}`,
  )
if (unlinked > 0) console.log(`Entries that the worker has yet to link: ${unlinked}`)
await payload.destroy()
process.exit(broken ? 1 : 0)
