import { ALLOWED } from './check/advisories.ts'
import { askRegistry, judgeAudit } from './check/audit.ts'

// Fails for grave advisories of what runs in production. A registry that cannot be asked is told, and is no success.
const audit = await askRegistry()
const { lines, isFound } = judgeAudit(audit, ALLOWED)
for (const line of lines) console.log(line)
if (audit.asked && !isFound) console.log('No high or critical advisory that is not allowed')
process.exitCode = isFound ? 1 : 0
