import type { PayloadRequest } from 'payload'
import { openPerson } from '../../cases/person.ts'
import { CASES } from '../../cases/slugs.ts'
import type { StoredCase } from '../../cases/stored.ts'
import { idText } from '../../content/record.ts'
import { writeTable } from '../../csv/table.ts'
import type { AskedCases } from '../asked.ts'
import { readNames, type CaseNames } from '../names.ts'
import { whereOfList } from '../readList.ts'
import { sortOfTab } from '../tabs.ts'

/** Columns that an import reads too are named as there. */
const COLUMNS = [
  ...['number', 'their_number', 'kind', 'topic', 'state', 'text', 'commune', 'place', 'agency', 'assignee'],
  ...['received_on', 'due_on', 'answered_on', 'closed_on', 'source', 'is_public'],
]
const CONTACT_COLUMNS = ['name', 'phone', 'email', 'address']

/** More than anybody reads; lists of years are narrowed by filters. */
const MOST_ROWS = 10_000

/** The cases of a list of the desk, as far as the requesting user reads them. */
export async function readAllOf(req: PayloadRequest, asked: AskedCases): Promise<StoredCase[]> {
  const where = await whereOfList(req, asked, new Date())
  if (!where) return []
  const { docs } = await req.payload.db.find<StoredCase>({
    ...{ collection: CASES, where, sort: sortOfTab(asked.tab), limit: MOST_ROWS, pagination: false, req },
  })
  return docs
}

function toCells(of: StoredCase, names: CaseNames): string[] {
  const { number, theirNumber, kind, topic, state, text, place, receivedOn, dueOn, answeredOn, closedOn } = of
  const agency = names.agency(idText(of.agency))
  const assignee = names.user(idText(of.assignee))
  return [
    ...[number, theirNumber, kind, topic, state, text, place?.commune, place?.words, agency, assignee],
    ...[receivedOn, dueOn, answeredOn, closedOn, of.source, of.isReviewed ? '1' : '0'],
  ].map((cell) => cell ?? '')
}

function contactCells(of: StoredCase): string[] {
  const { name = '', phone = '', email = '', address = '' } = openPerson(of) ?? {}
  return [name, phone, email, address]
}

/** Cases as a CSV file that no program takes for formulas. @param withContacts whether who sent them is in it */
export async function writeCases(
  req: PayloadRequest,
  cases: readonly StoredCase[],
  withContacts: boolean,
): Promise<string> {
  const named = cases.map(({ agency, assignee, place }) => ({
    ...{ agency: idText(agency), assignee: idText(assignee), commune: place?.commune ?? null },
  }))
  const names = await readNames(req, named)
  const columns = withContacts ? [...COLUMNS, ...CONTACT_COLUMNS] : COLUMNS
  const rows = cases.map((of) => [...toCells(of, names), ...(withContacts ? contactCells(of) : [])])
  return writeTable(columns, rows)
}
