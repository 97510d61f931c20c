import type { AuditHead } from '../audit/entry.ts'
import { verifyChain } from '../audit/verify.ts'
import { readArguments, withCms } from './command.ts'
import { CommandError } from './CommandError.ts'

const usage = `Usage: npm run audit:verify -- [--head <seq>:<hash>]
The head is kept from the line "audit head" of the worker. Exit code: 0 the chain is whole, 1 it is broken.`

function parseHead(given: string | undefined): AuditHead | undefined {
  if (given === undefined) return undefined
  const match = /^(\d+):([0-9a-f]{64})$/.exec(given)
  if (!match) throw new CommandError(`--head ${given} is not a head.\n${usage}`)
  return { seq: Number(match[1]), hash: match[2]! }
}

const kept = parseHead(readArguments(usage, { head: { type: 'string' } }).values.head)

await withCms(async (payload) => {
  const { checked, head, broken, unlinked } = await verifyChain(payload, kept)
  if (broken)
    console.error(
      `The audit log is broken at entry ${broken.seq}: ${broken.why}. Whole before it: ${checked}.`,
    )
  else
    console.log(
      `The audit log is whole: ${checked} entries. Head: ${head ? `${head.seq}:${head.hash}` : 'none'}`,
    )
  if (unlinked > 0) console.log(`Entries that the worker has yet to link: ${unlinked}`)
  return broken ? 1 : 0
})
