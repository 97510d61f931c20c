import { cleanLine, cleanTitle, foldName } from '../../import/text.ts'
import type { SheetRow } from '../read/sheet.ts'
import type { Mapping } from '../columns.ts'
import type { RowProblem } from '../run.ts'
import { readAddress, type KnownProvider, type ReadAddress } from './address.ts'
import type { FoundAgency } from './agencies.ts'
import { readCodes, readVariant } from './code.ts'
import type { ServiceField } from './fields.ts'
import { NOTED, REFUSED, type RowNote } from './words.ts'

type ServiceLevel = 'full' | 'partial'

/** A procedure of the portal, by its code. */
export interface KnownProcedure {
  id: string
  code: string
  name: string
  /** Its receiving agencies. */
  agencies: readonly string[]
  onlineLevel?: string | null
  isInForce: boolean
}

/** What rows may refer to. */
export interface World {
  procedures: ReadonlyMap<string, KnownProcedure>
  providers: readonly KnownProvider[]
  findAgency: (name: string, code: string) => FoundAgency | undefined
}

/** What a row says of itself, whether it can be used or not. */
interface Named {
  line: number
  code?: string
  name: string
  /** The number of the service within its procedure: '02'. */
  variant?: string
}

export interface ServiceRow extends Named {
  code: string
  procedure: KnownProcedure
  variantName: string
  agency: string | null
  agencyName: string
  address: ReadAddress
  notes: RowNote[]
}

export type RefusedRow = Named & { problem: RowProblem }
export type PreparedRow = ServiceRow | RefusedRow

/** The cells of a row by what their columns hold, '' for what no column does; of a link, where it leads. */
export const cellsOf =
  (mapping: Mapping, { cells, links }: SheetRow) =>
  (field: ServiceField): string => {
    const at = mapping.indexOf(field)
    const link = field === 'url' ? links?.[at] : undefined
    return [cells[at], link].filter(Boolean).join('\n')
  }

const refuse = (problem: RowProblem): never => {
  throw new Refused(problem)
}

class Refused extends Error {
  readonly problem: RowProblem
  constructor(problem: RowProblem) {
    super(problem.en)
    this.problem = problem
  }
}

type Cell = ReturnType<typeof cellsOf>

function idOf(cell: Cell): { code: string; variant?: string } {
  const codes = readCodes(cell('code'))
  const service = readVariant(cell('variant'))
  if (codes.length > 1) refuse(REFUSED.manyCodes(codes))
  const code = codes[0] ?? service.code ?? refuse(REFUSED.noCode)
  if (service.code && service.code !== code) refuse(REFUSED.otherVariant(service.code))
  const number = service.number ?? readVariant(cell('code')).number
  return { code, ...(number && { variant: number }) }
}

function notesOnStatus(status: string): RowNote[] {
  const folded = foldName(status)
  if (/^(ngung|tam (ngung|dung)|dung|het hieu luc|khong|huy|bai bo)/.test(folded))
    refuse(REFUSED.stopped(status))
  if (/thu nghiem|thi diem/.test(folded)) return [NOTED.onTrial]
  return folded === '' || /^(chinh thuc|dang (hoat dong|cung cap)|cong khai)/.test(folded)
    ? []
    : [NOTED.unknownStatus(status)]
}

function levelOf(level: string): ServiceLevel | undefined {
  const folded = foldName(level)
  if (/toan (trinh|phan)|(?:^|muc (do )?)4$/.test(folded)) return 'full'
  if (/mot phan|(?:^|muc (do )?)3$/.test(folded)) return 'partial'
  return /cung cap thong tin|khong/.test(folded) ? refuse(REFUSED.notOnline(level)) : undefined
}

function notesOnLevel(level: string, { onlineLevel }: KnownProcedure): RowNote[] {
  const own = levelOf(level)
  const isOther = own && (onlineLevel === 'full' || onlineLevel === 'partial') && own !== onlineLevel
  return isOther ? [NOTED.otherLevel(level)] : []
}

function agencyOf(found: FoundAgency | undefined) {
  if (!found) return { id: null, notes: [] }
  return 'problem' in found ? refuse(found.problem) : found
}

function readCells(cell: Cell, code: string, world: World) {
  const procedure = world.procedures.get(code) ?? refuse(REFUSED.noProcedure(code))
  const notes = notesOnStatus(cleanLine(cell('status')))
  const level = notesOnLevel(cleanLine(cell('level')), procedure)
  const agency = agencyOf(world.findAgency(cell('agency'), cell('agencyCode')))
  const read = readAddress(cell('url'), world.providers)
  const address = 'problem' in read ? refuse(read.problem) : read
  const inForce = procedure.isInForce ? [] : [NOTED.notInForce]
  const all = [...notes, ...level, ...inForce, ...agency.notes, ...address.notes]
  return { procedure, agency: agency.id, address, notes: all }
}

/** A row of the table of services, or why it is refused. */
export function readRow(mapping: Mapping, row: SheetRow, world: World): PreparedRow {
  const cell = cellsOf(mapping, row)
  const variantName = cleanTitle(cell('variantName'))
  const agencyName = cleanLine(cell('agency')) || cleanLine(cell('agencyCode'))
  let named: Named = { line: row.line, name: variantName || cleanTitle(cell('name')) }
  try {
    named = { ...named, ...idOf(cell) }
    const code = named.code!
    const read = readCells(cell, code, world)
    return { ...named, ...read, code, variantName, agencyName, name: named.name || read.procedure.name }
  } catch (error) {
    if (error instanceof Refused) return { ...named, problem: error.problem }
    throw error
  }
}
