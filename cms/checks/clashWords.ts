import type { Clash, ClashPlace, PlainFee, PlainTime } from '../content/clashes/clash.ts'
import type { Words } from '../content/types/contentType.ts'
import { both } from '../fields/both.ts'
import { CHANNELS } from '../collections/procedures/choices.ts'

type Language = 'vi' | 'en'

const FACTS: Record<Clash['fact'], Words> = {
  time: both('Thời hạn', 'The time limit'),
  fee: both('Phí, lệ phí', 'The fee'),
}

const PLACES: Record<ClashPlace, Words> = {
  number: both('ô số của cách nộp {way}', 'the number for {way}'),
  note: both('ô ghi chú', 'its note'),
  methods: both('các cách nộp', 'the ways of filing'),
  publishedNumber: both('ô theo văn bản công bố', 'the field “as published”'),
  publishedText: both('phần nguyên văn', 'the published words'),
  published: both('văn bản công bố', 'the published facts'),
}

const UNITS: Record<Extract<PlainTime, { kind: 'fixed' }>['unit'], Words> = {
  working_day: both('ngày làm việc', 'working days'),
  day: both('ngày', 'days'),
  hour: both('giờ', 'hours'),
  month: both('tháng', 'months'),
}
const SAME_DAY = both('trong ngày', 'the same day')
const CURRENCIES = { VND: both('đồng', 'VND'), USD: both('đô la Mỹ', 'US dollars') }

const isTime = (meaning: PlainTime | PlainFee): meaning is PlainTime =>
  'unit' in meaning || meaning.kind === 'same_day'

function valueIn(meaning: PlainTime | PlainFee, language: Language): string {
  if (meaning.kind === 'free') return `0 ${CURRENCIES.VND[language]}`
  if (!isTime(meaning))
    return `${meaning.amount.toLocaleString(language)} ${CURRENCIES[meaning.currency][language]}`
  if (meaning.kind === 'same_day') return SAME_DAY[language]
  return `${meaning.value.toLocaleString(language)} ${UNITS[meaning.unit][language]}`
}

const wayIn = (channel: Clash['channel'], language: Language): string =>
  `“${CHANNELS.find(({ value }) => value === channel)?.label[language] ?? '…'}”`

function sentence({ fact, channel, sides }: Clash, language: Language): string {
  const [here, there] = sides.map(({ place, meaning }) => ({
    place: PLACES[place][language].replace('{way}', () => wayIn(channel, language)),
    value: valueIn(meaning, language),
  })) as [{ place: string; value: string }, { place: string; value: string }]
  const what = FACTS[fact][language]
  return language === 'vi'
    ? `${what} ở ${here.place} là ${here.value}, ở ${there.place} là ${there.value}. Hãy sửa cho khớp, hoặc viết rõ mức nào dành cho trường hợp nào.`
    : `${what} is ${here.value} in ${here.place}, but ${there.value} in ${there.place}. Make them agree, or write which applies to which case.`
}

/** Two places that disagree, as sentences for the editor: which they are, what each says, and what to do. */
export const clashWords = (clash: Clash): Words => ({ vi: sentence(clash, 'vi'), en: sentence(clash, 'en') })
