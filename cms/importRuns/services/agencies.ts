import { makeAgencyFinder, type KnownAgency } from '../../import/apply/agencyNames.ts'
import { cleanLine, foldName } from '../../import/text.ts'
import type { RowProblem } from '../run.ts'
import { NOTED, REFUSED, type RowNote } from './words.ts'

export interface ListedAgency extends KnownAgency {
  tier?: string | null
  officialCode?: string | null
}

/** A commune of today, with the names of those it was formed from. */
export interface KnownCommune {
  fullName: string
  predecessors: readonly string[]
}

export interface Known {
  agencies: readonly ListedAgency[]
  communes: readonly KnownCommune[]
  /** Names of provinces, which stand behind those of departments. */
  provinces: readonly string[]
}

export type FoundAgency = { id: string; notes: RowNote[] } | { problem: RowProblem }

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ubdn|uy ban nhan dan)\b/g, 'ubnd'],
  [/\bhoi dong nhan dan\b/g, 'hdnd'],
  [/\b(?:vpdkdd|vp dkdd)\b/g, 'van phong dang ky dat dai'],
  [/\bchqs\b/g, 'chi huy quan su'],
  [/^vp\b/g, 'van phong'],
  [/^(?:bo phan )?mot cua (?=trung tam|so|ubnd)/g, ''],
  [/^(?:(?:pho )?chu tich|lanh dao) /g, ''],
]
const DISTRICT = /(?<!\p{L})(?:huyện|quận|thị xã|thành phố|tp\.|tx\.)(?!\p{L})/iu
/** Branches of the land registry keep the names of districts. */
const KEEPS_DISTRICT = /khu vực/iu
const COMMITTEE = /^ubnd ((?:xa|phuong|dac khu|thi tran) .+)$/
/** An office within a committee, and the commune at the end of its name. */
const OFFICE =
  /^(?:van phong|phong|bo phan|mot cua|trung tam phuc vu hanh chinh cong)\b.* ((?:xa|phuong|dac khu) .+)$/

function makeFold(provinces: readonly string[]) {
  const names = provinces.map(foldName).filter(Boolean).join('|')
  const ofProvince = new RegExp(
    `(?: tinh(?: (?:${names || '-'}))?|(?<!xa|phuong|khu vuc|tinh) (?:${names || '-'}))$`,
  )
  return (name: string): string => {
    const known = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), foldName(name))
    const short = known.replace(ofProvince, '')
    return short === 'ubnd' || short === 'hdnd' ? `${short} tinh` : short
  }
}

const upper = (code: string) => code.replace(/[\p{Cf}\s'’]/gu, '').toUpperCase()

interface Lists {
  fold: (name: string) => string
  byName: ReadonlyMap<string, string>
  byCode: ReadonlyMap<string, ListedAgency>
  generic: (names: string[]) => string[]
  communes: readonly KnownCommune[]
}

function listsOf({ agencies, communes, provinces }: Known): Lists {
  const fold = makeFold(provinces)
  const names = agencies.flatMap(({ id, name, abbreviation }) =>
    [abbreviation, name].flatMap((one) => (one ? [[fold(one), id] as const] : [])),
  )
  const codes = agencies.flatMap((one) => (one.officialCode ? [[upper(one.officialCode), one] as const] : []))
  const generic = makeAgencyFinder([...agencies])
  return { fold, byName: new Map(names), byCode: new Map(codes), generic, communes }
}

/** The communes that an old commune is now part of. */
function successors({ fold, communes }: Lists, commune: string): string[] {
  const isOf = ({ predecessors }: KnownCommune) => predecessors.some((name) => fold(name) === commune)
  return communes.filter(isOf).map(({ fullName }) => fullName)
}

function unknown(lists: Lists, name: string, commune: string | undefined): RowProblem {
  const now = commune ? successors(lists, commune) : []
  if (now.length > 0) return REFUSED.oldCommune(name, now)
  const isOld = DISTRICT.test(name.normalize('NFC')) && !KEEPS_DISTRICT.test(name.normalize('NFC'))
  return isOld ? REFUSED.oldDistrict(name) : REFUSED.noAgency(name)
}

function byName(lists: Lists, name: string): FoundAgency {
  const folded = lists.fold(name)
  const exact = lists.byName.get(folded)
  const isPerson = /^(?:pho )?chu tich |^lanh dao /.test(foldName(name))
  if (exact) return { id: exact, notes: isPerson ? [NOTED.forCommittee(name)] : [] }
  const own = COMMITTEE.exec(folded)?.[1]
  if (own) return { problem: unknown(lists, name, own) }
  const [, commune] = OFFICE.exec(folded) ?? []
  const committee = commune && lists.byName.get(`ubnd ${commune}`)
  if (committee) return { id: committee, notes: [NOTED.forCommittee(name)] }
  if (DISTRICT.test(name.normalize('NFC')) && !KEEPS_DISTRICT.test(name.normalize('NFC')))
    return { problem: unknown(lists, name, commune) }
  const [id] = commune ? [] : lists.generic([folded])
  return id ? { id, notes: [] } : { problem: unknown(lists, name, commune) }
}

/** By its own code, or that of the committee whose office it is: H38.104.1 is an office of the committee H38.104. */
function byCode({ byCode: codes }: Lists, code: string): string | undefined {
  const own = codes.get(code)
  if (own) return own.id
  const above = codes.get(code.replace(/\.\d+$/, ''))
  return above?.tier === 'commune' ? above.id : undefined
}

/**
 * Returns a function that finds the agency of a row by its name and its code; undefined where the row names none. The
 * name counts where the portal does not know the code.
 */
export function makeFinder(known: Known): (name: string, code: string) => FoundAgency | undefined {
  const lists = listsOf(known)
  const names = new Map<string, FoundAgency>()
  const named = (name: string) => {
    const found = names.get(name) ?? byName(lists, name)
    names.set(name, found)
    return found
  }
  return (givenName, givenCode) => {
    const [name, code] = [cleanLine(givenName), upper(givenCode)]
    if (!name && !code) return undefined
    const coded = code ? byCode(lists, code) : undefined
    if (!name)
      return coded
        ? { id: coded, notes: [] }
        : { problem: { ...REFUSED.noAgency(code), column: 'agencyCode' } }
    const found = named(name)
    if (!coded || ('id' in found && found.id === coded)) return found
    return 'problem' in found ? { id: coded, notes: [] } : { problem: REFUSED.otherAgency(name, code) }
  }
}
