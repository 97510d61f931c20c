import type { PayloadRequest, Where } from 'payload'
import { readCases } from '../cases/access.ts'
import { CASES } from '../cases/slugs.ts'
import type { StoredCase } from '../cases/stored.ts'
import { today, type Day } from '../content/day.ts'
import { whereOfFilters, whereOfNumber, type AskedCases } from './asked.ts'
import { idText } from '../content/record.ts'
import { readNames, type CaseNames } from './names.ts'
import { sortOfTab, whereOfTab, type CaseTab } from './tabs.ts'

export const PER_PAGE = 50

const SHOWN: Record<string, true> = {
  ...{ number: true, kind: true, topic: true, state: true, text: true, place: true, agency: true },
  ...{ assignee: true, dueOn: true, receivedOn: true, closedOn: true, isConfidential: true },
}

/** A row of the desk. */
export interface CaseRow extends Pick<
  StoredCase,
  'id' | 'number' | 'kind' | 'topic' | 'state' | 'text' | 'dueOn' | 'receivedOn'
> {
  commune: string | null
  agency: string | null
  assignee: string | null
  isConfidential: boolean
}

export interface CaseList {
  rows: CaseRow[]
  total: number
  pages: number
  names: CaseNames
  today: Day
}

function toRow(stored: StoredCase): CaseRow {
  const { id, number, kind, topic, state, text, dueOn, receivedOn } = stored
  return {
    ...{ id: String(id), number, kind, topic, state, text, dueOn, receivedOn },
    commune: stored.place?.commune ?? null,
    agency: idText(stored.agency),
    assignee: idText(stored.assignee),
    isConfidential: Boolean(stored.isConfidential),
  }
}

const looked = (req: PayloadRequest, now: Date) => ({ user: String(req.user?.id), today: today(now) })

/** What the requesting user reads of some cases; null when they read none at all. */
async function whereOf(req: PayloadRequest, conditions: Where[]): Promise<Where | null> {
  const access = await readCases({ req })
  if (access === false) return null
  return { and: [...conditions, ...(access === true ? [] : [access])] }
}

/** The cases of a list, as the requesting user reads them; null when they read none at all. */
export function whereOfList(req: PayloadRequest, asked: AskedCases, now: Date): Promise<Where | null> {
  const number = whereOfNumber(asked)
  const tab = () => [...whereOfTab(asked.tab, looked(req, now)), ...whereOfFilters(asked)]
  return whereOf(req, number ? [number] : tab())
}

const findRows = (req: PayloadRequest, where: Where, { tab, page }: AskedCases) =>
  req.payload.db.find<StoredCase>({
    ...{ collection: CASES, where, sort: sortOfTab(tab), select: SHOWN, limit: PER_PAGE, page, req },
  })

/** A page of a list of cases that the requesting user may read, what is due first. */
export async function readCaseList(
  req: PayloadRequest,
  asked: AskedCases,
  now = new Date(),
): Promise<CaseList> {
  const where = await whereOfList(req, asked, now)
  const found = where ? await findRows(req, where, asked) : { docs: [], totalDocs: 0, totalPages: 0 }
  const rows = found.docs.map(toRow)
  const { totalDocs: total, totalPages: pages } = found
  return { rows, total, pages, names: await readNames(req, rows), today: today(now) }
}

/** How many cases some lists hold for the requesting user. @param others what else must hold of a case */
export async function countTabs<T extends CaseTab>(
  req: PayloadRequest,
  tabs: readonly T[],
  others: Where[] = [],
  now = new Date(),
): Promise<Record<T, number>> {
  const count = async (tab: T): Promise<[T, number]> => {
    const where = await whereOf(req, [...whereOfTab(tab, looked(req, now)), ...others])
    if (!where) return [tab, 0]
    const { totalDocs } = await req.payload.db.count({ collection: CASES, where, req })
    return [tab, totalDocs]
  }
  return Object.fromEntries(await Promise.all(tabs.map(count))) as Record<T, number>
}
