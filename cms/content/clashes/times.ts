import {
  interpretTime,
  interpretTimeText,
  isTimeContradicted,
  type StoredTime,
  type TimeMeaning,
} from '../times.ts'
import type { Clash, NumberWithText, PlainTime, StatedFacts } from './clash.ts'

const HOURS_A_DAY = 24
const COUNTED_IN_DAYS = new Set(['day', 'working_day'])

const isPlain = (one: TimeMeaning): one is PlainTime => one.kind === 'fixed' || one.kind === 'same_day'

function isWithinADay(one: PlainTime): boolean {
  if (one.kind === 'same_day') return true
  return one.unit === 'hour' ? one.value <= HOURS_A_DAY : one.unit !== 'month' && one.value <= 1
}

/** Units that no number converts exactly, as months and days, are not compared. */
function isOther(a: PlainTime, b: PlainTime): boolean {
  if (a.kind === 'same_day' || b.kind === 'same_day') return !(isWithinADay(a) && isWithinADay(b))
  if (a.unit === b.unit) return a.value !== b.value
  return COUNTED_IN_DAYS.has(a.unit) && COUNTED_IN_DAYS.has(b.unit)
}

/** A number beside a text that states another time. */
function clashOf(time: StoredTime, { path, textPath, places, channel }: NumberWithText): Clash[] {
  const { value, unit, note } = time
  const [own, words] = [interpretTime({ value, unit }), interpretTimeText(note)]
  if (!isPlain(own) || !isPlain(words) || !isTimeContradicted(time) || !isOther(own, words)) return []
  return [
    {
      ...{ fact: 'time', paths: [path, textPath], channel },
      sides: [
        { place: places[0], meaning: own },
        { place: places[1], meaning: words },
      ],
    },
  ]
}

/** The published time, where it is plain and none of the ways of filing has it, each of which has a plain one. */
function clashWithPublished({ methods, published }: StatedFacts): Clash[] {
  const told = interpretTime({ ...published?.time, note: published?.timeText })
  const readings = (methods ?? []).map(({ time }) => interpretTime(time ?? {}))
  const plain = readings.filter(isPlain)
  const [first] = plain
  if (!isPlain(told) || !first || plain.length < readings.length) return []
  if (plain.some((one) => !isOther(one, told))) return []
  return [
    {
      ...{
        fact: 'time',
        paths: [
          'methods.0.time.value',
          published?.time?.value ? 'published.time.value' : 'published.timeText',
        ],
      },
      sides: [
        { place: 'methods', meaning: first },
        { place: 'published', meaning: told },
      ],
    },
  ]
}

/** The places of a procedure that state different times. */
export function timeClashes(facts: StatedFacts): Clash[] {
  const ofMethods = (facts.methods ?? []).flatMap(({ channel, time }, at) => {
    const path = `methods.${at}.time`
    return clashOf(time ?? {}, {
      ...{ path: `${path}.value`, textPath: `${path}.note`, places: ['number', 'note'], channel },
    })
  })
  const { time, timeText } = facts.published ?? {}
  const ofPublished = clashOf(
    { ...time, note: timeText },
    {
      ...{ path: 'published.time.value', textPath: 'published.timeText' },
      places: ['publishedNumber', 'publishedText'],
    },
  )
  return [...ofMethods, ...ofPublished, ...clashWithPublished(facts)]
}
