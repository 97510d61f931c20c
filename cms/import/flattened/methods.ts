import { LEAST_FEE } from '../../content/fees.ts'
import { nationalUnit } from '../timeUnits.ts'

const HEAD = /^Hình thức nộpThời gianPhí, lệ phíMô tả/u
const UNKNOWN = 'Không có thông tin'
const FREE = 'Miễn phí'
const sum = String.raw`[\d.,]+ (?:Việt Nam Đồng|VNĐ|VND|USD|Đô la Mỹ)`
const fee = String.raw`(?:${FREE}|${UNKNOWN}|${sum})`
const time = String.raw`(?:\d+(?: (?:Ngày làm việc|Ngày|Giờ|Tháng))?|${UNKNOWN})`

/** A row begins with its channel, its time and its first fee, glued to each other. */
const ROW = new RegExp(String.raw`(Trực tuyến|Dịch vụ bưu chính|Trực tiếp)(${time})(?=${fee})`, 'gu')
const FEE = new RegExp(String.raw`^(?:(${FREE})|(${UNKNOWN})|(${sum}))`, 'u')

/** Where the bracket that a text begins with ends; the whole text where it is never closed. */
function bracketEnd(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (depth === 0) return at + 1
  }
  return text.length
}

/** "1,200,000 Việt Nam Đồng" has commas between thousands. Of "50 VNĐ(50.000đ/giấy)" only the words can be believed. */
function toFee(words: string, bracket: string) {
  const description = bracket.slice(1, bracket.endsWith(')') ? -1 : undefined)
  if (words === FREE) return { value: 0, description }
  const [amount = '', ...currency] = words.split(' ')
  const value = Number(amount.replace(/[.,]/g, ''))
  const isMistyped = value < LEAST_FEE && /đồng|vn/i.test(currency.join(' '))
  return { value: isMistyped ? null : value, currencyName: currency.join(' '), description }
}

/** The fees at the beginning of what follows a row's time, and the words behind them. */
function readFees(text: string) {
  const fees: ReturnType<typeof toFee>[] = []
  let rest = text
  for (let found = FEE.exec(rest); found; found = FEE.exec(rest)) {
    const [words] = found
    const after = rest.slice(words.length)
    const bracket = words !== UNKNOWN && after.startsWith('(') ? after.slice(0, bracketEnd(after)) : ''
    if (words !== UNKNOWN) fees.push(toFee(words, bracket))
    rest = after.slice(bracket.length)
  }
  return { fees, description: rest.trim() }
}

/**
 * The methods in the flattened text of a table of methods: "Trực tuyến3 Ngày làm việc25,000 Việt Nam Đồng(…)Mô tả…".
 * @returns in the shape of the national portal's detail object
 */
export function readMethods(text: string) {
  const body = text.replace(HEAD, '')
  const rows = [...body.matchAll(ROW)]
  return rows.map(({ 0: whole, 1: channel = '', 2: words = '', index }, at) => {
    const [value = '', ...unit] = words.split(' ')
    return {
      submissionMethod: channel,
      processingTime: words === UNKNOWN ? null : Number(value),
      processingTimeUnit: nationalUnit(unit.join(' ')),
      ...readFees(body.slice(index + whole.length, rows[at + 1]?.index)),
    }
  })
}
