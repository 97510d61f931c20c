import type { PayloadRequest, Where } from 'payload'
import { ownAgencies } from '../access/ownAgencies.ts'
import { canEdit, canRevise, type Reader } from '../access/permissions.ts'
import { readAsked } from './asked.ts'
import { countTabs, readCaseList, type CaseList } from './readList.ts'
import type { CaseTab } from './tabs.ts'

/** The lists of which the desk says how many wait, in their order. */
const WAITING = ['new', 'overdue', 'due', 'approval'] as const

/** What waits for the requesting user on their desk. */
export interface CasesForMe {
  /** Those that they are to work on. */
  mine: CaseList
  /** How many wait in the lists of their agency, where any do. */
  counts: { tab: CaseTab; count: number }[]
}

/** The cases that the requesting user handles: of their agency and those below it, or of none. */
async function handled(req: PayloadRequest): Promise<Where> {
  const own = await ownAgencies(req)
  return { agency: own ? { in: own } : { exists: false } }
}

/** The citizens' cases that wait for the requesting user; null where there are none, and for those who handle none. */
export async function readCasesForMe(req: PayloadRequest): Promise<CasesForMe | null> {
  const reader = req.user as Reader
  if (!canEdit(reader)) return null
  const tabs = WAITING.filter((tab) => tab !== 'approval' || canRevise(reader))
  const [mine, found] = await Promise.all([
    readCaseList(req, readAsked({ tab: 'mine' })),
    countTabs(req, tabs, [await handled(req)]),
  ])
  const counts = tabs.flatMap((tab) => (found[tab] > 0 ? [{ tab, count: found[tab] }] : []))
  return mine.total + counts.length > 0 ? { mine, counts } : null
}
