import { ALLOWED } from './check/advisories.ts'
import { askRegistry, judgeAudit } from './check/audit.ts'

// Fails for serious advisories on production dependencies. An unreachable registry is reported and does not count as
// success.
const audit = await askRegistry()
const { lines, isFound } = judgeAudit(audit, ALLOWED)
for (const line of lines) console.log(line)
if (audit.asked && !isFound) console.log('No high or critical advisory that is not allowed')
process.exitCode = isFound ? 1 : 0
