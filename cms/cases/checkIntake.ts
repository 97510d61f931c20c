import { LONGEST_CASE_TEXT, LONGEST_KEY, LONGEST_LINE, SHORTEST_KEY } from '../content/cases/bounds.ts'
import type { CaseIntake, CasePerson } from '../content/cases/intake.ts'
import type { CaseKind } from '../content/cases/kind.ts'
import { CaseRefused } from './refused.ts'

const isLine = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.length <= LONGEST_LINE)

const isCoordinate = (value: number | undefined, most: number): boolean =>
  value === undefined || (Number.isFinite(value) && Math.abs(value) <= most)

/** A text without what is around it and without characters that nobody sees. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (one) => (one === '\n' || one === '\t' ? one : ''))
    .trim()

/** @throws CaseRefused for an empty or too long text */
export function checkText(text: string): string {
  const clean = cleanText(text)
  if (clean === '' || clean.length > LONGEST_CASE_TEXT) throw new CaseRefused('text')
  return clean
}

/** What somebody said of themselves, without empty fields; undefined when that is nothing. */
export function checkPerson(person: CasePerson | undefined, { contact }: CaseKind): CasePerson | undefined {
  const said = Object.entries(person ?? {}).flatMap(([name, value]) => {
    const text = typeof value === 'string' ? cleanText(value) : ''
    return text ? [[name, text] as const] : []
  })
  const { name, phone, email, address } = Object.fromEntries(said) as CasePerson
  const isReachable = Boolean(name && (phone || email || address))
  if (contact === 'required' && !isReachable) throw new CaseRefused('person')
  if (![name, phone, email, address].every(isLine)) throw new CaseRefused('line')
  const given = { ...(name && { name }), ...(phone && { phone }), ...(email && { email }) }
  const all = { ...given, ...(address && { address }) }
  return contact === 'none' || Object.keys(all).length === 0 ? undefined : all
}

function checkTopic({ topic }: CaseIntake, { asks, topics }: CaseKind): void {
  const isKnown = topics.some(({ key }) => key === topic)
  if (topic ? !isKnown : asks.includes('topic') && topics.length > 0) throw new CaseRefused('topic')
}

/** @throws CaseRefused for what is not of its form, whoever sent it; forms check before, at each field */
export function checkIntake(intake: CaseIntake, kind: CaseKind): void {
  const { key, place = {}, page, procedure, agency, theirNumber } = intake
  if (!(key.length >= SHORTEST_KEY && key.length <= LONGEST_KEY)) throw new CaseRefused('key')
  const lines = [
    place.commune,
    place.words,
    page?.path,
    page?.title,
    page?.part,
    procedure,
    agency,
    theirNumber,
  ]
  if (!lines.every(isLine)) throw new CaseRefused('line')
  const isPlace = isCoordinate(place.lat, 90) && isCoordinate(place.lng, 180)
  if (!isPlace || (place.lat === undefined) !== (place.lng === undefined)) throw new CaseRefused('line')
  checkTopic(intake, kind)
}
