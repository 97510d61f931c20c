import { repairCitedNumber } from '../citedNumber.ts'

const HEAD = /^Tên văn bản pháp lýMã văn bản/u
const symbol = String.raw`(?:(?:UBTV)?QH\d{1,2}|[A-ZĐ]{2,}[\p{L}]*(?:-[A-ZĐ]\p{L}*)*)`
const NUMBER = new RegExp(String.raw`\d+(?:\.\d+)?/\d{4}/${symbol}`, 'gu')
/** A year glued before a number: "ngày 29/6/202443/2024/QH15". */
const YEAR_BEFORE = /^(?:19|20)\d{2}(?=\d+(?:\.\d+)?\/)/

/**
 * The numbers of documents in the flattened text of the table of the legal basis. A row's number is glued to its title
 * or to the next title; one that stands free is cited within a title, and so is one that another number follows.
 */
export function readBasis(text: string): string[] {
  const body = text.replace(HEAD, '')
  const found = [...body.matchAll(NUMBER)].flatMap(({ 0: raw, index }) => {
    const plain = raw.replace(YEAR_BEFORE, '')
    const number = repairCitedNumber(plain)
    const before = plain === raw ? body.slice(0, index).slice(-1) : '-'
    const end = index + raw.length - plain.length + Math.min(number.length, plain.length)
    const after = body.slice(end).charAt(0)
    const isCell = (before !== '' && !/[\s(]/u.test(before)) || after === '' || /\p{L}/u.test(after)
    return isCell && !/\d/.test(after) ? [number] : []
  })
  return [...new Set(found)]
}
