import { parseTime, type TimeUnit } from '../content/times.ts'
import { toChannel } from './choices.ts'
import { feeNature } from './fee.ts'
import type { Method, MethodFee } from './records.ts'
import { withoutEmpty } from './present.ts'
import type { NationalMethod } from './schemas.ts'
import { cleanLine, cleanText } from './text.ts'

const units: Record<string, TimeUnit> = {
  WORKING_DAY: 'working_day',
  DAY: 'day',
  HOUR: 'hour',
  MONTH: 'month',
}

/** For a number with unit OTHER only the description is meaningful ("8 giờ"); 0 with unit OTHER means nothing. */
function toTime({ processingTime, processingTimeUnit, description }: NationalMethod): Method['time'] {
  const unit = units[processingTimeUnit ?? '']
  if (!processingTime) return undefined
  if (unit) return { value: processingTime, unit }
  const told = parseTime(description)
  return told?.value === processingTime ? told : undefined
}

/** In flattened texts the end of the fee's label ("… Không)") stands before words that belong to the method. */
const NO_FEE = /^Không(?: có)?\)[\s-]*/u

/** The description of a method, unless it is only its time, and what is glued to the words of its fees. */
function toNote({ processingTimeUnit, description, fees }: NationalMethod): string {
  const isTime = !units[processingTimeUnit ?? ''] && /^\d+ \p{L}+$/u.test(cleanLine(description))
  const own = isTime && parseTime(description) ? '' : cleanText(description)
  const glued = fees.map((fee) => cleanText(fee.description)).filter((text) => NO_FEE.test(text))
  return [...new Set([own, ...glued.map((text) => text.replace(NO_FEE, ''))])].filter(Boolean).join('\n')
}

const FEE_KINDS: Record<string, MethodFee['kind']> = { FEE: 'le_phi', SERVICE_FEE: 'phi' }

/** FEE is the lệ phí of a procedure, SERVICE_FEE the phí of a service, unless the description says otherwise. */
function toFee({ type, value, description, currencyName }: NationalMethod['fees'][number]): MethodFee {
  const text = cleanText(description)
  const note = NO_FEE.test(text) ? '' : text
  return withoutEmpty<MethodFee>({
    kind: feeNature(note) ?? FEE_KINDS[type ?? ''] ?? null,
    amount: value ?? undefined,
    currency: /usd|đô la|dollar/i.test(cleanLine(currencyName)) ? 'USD' : 'VND',
    note,
  })
}

const sameTime = (a: Method, b: Method) => JSON.stringify(a.time) === JSON.stringify(b.time)

/** Merges two methods with the same channel and time: every fee and note once. */
function merged(a: Method, b: Method): Method {
  const fees = new Map([...(a.fees ?? []), ...(b.fees ?? [])].map((fee) => [JSON.stringify(fee), fee]))
  const notes = new Set([a.note, b.note].filter(Boolean))
  return withoutEmpty<Method>({ ...a, fees: [...fees.values()], note: [...notes].join('\n') })
}

/** The methods of a detail object. A channel that is repeated once per case becomes one method per distinct time. */
export function toMethods(list: NationalMethod[]): Method[] {
  const methods: Method[] = []
  for (const item of list) {
    const channel = toChannel(item.submissionMethod)
    if (!channel) continue
    const method = withoutEmpty<Method>({
      channel,
      time: toTime(item),
      fees: item.fees.map(toFee),
      note: toNote(item),
    })
    const twin = methods.findIndex((known) => known.channel === channel && sameTime(known, method))
    const known = methods[twin]
    if (known) methods[twin] = merged(known, method)
    else methods.push(method)
  }
  return methods
}
