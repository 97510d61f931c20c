import { machine } from '../../../i18n/procedures/machine.ts'
import { words } from '../../../i18n/procedures/words.ts'
import type { Locale } from '../../../paths.ts'
import { formatDuration } from '../../format.ts'
import { inBoth, links, plain, type Resource, type Term } from '../../rdf/vocabulary.ts'
import type { ProcedureJson } from '../jsonShape.ts'
import { aside, concept, part, partIdentifier, partIri, type Part, type Subject } from './subject.ts'

type Method = ProcedureJson['methods'][number]
type Fee = Method['fees'][number]

const UNITS = { day: 'D', month: 'M', hour: 'H' }

/**
 * A time as xsd:duration, which has no working days: five of them count as seven days. The description says so, and
 * gives the time in words.
 */
export function toDuration({ value, unit }: Method['time']): string | null {
  if (!value || !unit || !Number.isInteger(value)) return null
  if (unit === 'working_day') return `P${Math.ceil((value * 7) / 5)}D`
  return unit === 'hour' ? `PT${value}H` : `P${value}${UNITS[unit]}`
}

function timeWords({ time, note }: Method, locale: Locale): string {
  const { value, unit } = time
  const said = value && unit ? machine[locale].time(formatDuration({ value, unit }, locale)) : null
  const about = unit === 'working_day' && toDuration(time) ? machine[locale].approximate : null
  return [said, time.note, note, about].filter(Boolean).join(' ')
}

function feeWords(fee: Fee, locale: Locale): string {
  const { feeKinds } = words[locale]
  const parts = [
    fee.kind && `${feeKinds[fee.kind]}.`,
    fee.per && machine[locale].per(fee.per),
    fee.note,
    fee.amount === null && machine[locale].noFee,
  ]
  return parts.filter(Boolean).join(' ')
}

/** A currency of ISO 4217. */
const toCurrency = (code: string): Resource => ({
  iri: `http://publications.europa.eu/resource/authority/currency/${code}`,
  types: ['skos:Concept'],
  values: [['skos:notation', plain(code)]],
})

function toCost(subject: Subject, channel: Resource, [at, feeAt]: [number, number]): Part[] {
  const fee = subject.vi.methods[at]!.fees[feeAt]!
  const translated = subject.en.methods[at]?.fees[feeAt]
  const amount = fee.amountToday ?? fee.amount
  const currency = /^[A-Z]{3}$/.test(fee.currency) ? toCurrency(fee.currency) : undefined
  const cost: Resource = {
    iri: partIri(subject, 'cost', at + 1, feeAt + 1),
    types: ['cv:Cost'],
    values: [
      ['dct:identifier', partIdentifier(subject, 'cost', at + 1, feeAt + 1)],
      ['dct:description', inBoth(feeWords(fee, 'vi'), translated && feeWords(translated, 'en'))],
      ['cv:hasValue', amount === null ? [] : plain(String(amount), 'xsd:double')],
      ['cv:currency', links(currency ? [currency.iri] : [])],
      ['cv:ifAccessedThrough', links([channel.iri])],
    ],
  }
  return [part('cv:hasCost', cost), ...(currency ? [aside(currency)] : [])]
}

/** CPSV-AP has no property for the address of a form: it is that of schema.org. */
function serviceUrl({ vi }: Subject, { channel }: Method) {
  const url = channel === 'online' && vi.onlineLevel !== 'none' ? vi.applyUrl : null
  const types: Term[] = url ? ['cv:Channel', 'schema:ServiceChannel'] : ['cv:Channel']
  return { types, url: links(url ? [url] : []) }
}

function toChannel(subject: Subject, method: Method, at: number): Part[] {
  const translated = subject.en.methods[at]
  const names = { vi: words.vi.channels[method.channel], en: words.en.channels[method.channel] }
  const type = concept(subject, 'channel', method.channel, names)
  const { types, url } = serviceUrl(subject, method)
  const channel: Resource = {
    iri: partIri(subject, 'channel', at + 1),
    types,
    values: [
      ['dct:identifier', partIdentifier(subject, 'channel', at + 1)],
      ['dct:type', links([type.iri])],
      ['dct:description', inBoth(timeWords(method, 'vi'), translated && timeWords(translated, 'en'))],
      ['cv:processingTime', plain(toDuration(method.time), 'xsd:duration')],
      ['schema:serviceUrl', url],
    ],
  }
  const costs = method.fees.flatMap((_, feeAt) => toCost(subject, channel, [at, feeAt]))
  return [part('cv:hasChannel', channel), aside(type), ...costs]
}

/** The ways of filing, each with its time and what it costs. */
export const toChannels = (subject: Subject): Part[] =>
  subject.vi.methods.flatMap((method, at) => toChannel(subject, method, at))
