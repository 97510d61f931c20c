import { isRecord, type StoredRecord } from '../content/record.ts'
import { allNodesIn, beginningOf, wordsIn } from '../content/richWalk.ts'
import type { Remark, Rule } from './rules.ts'

/** Words that lead anywhere, in lower case. */
const GENERIC = new Set([
  ...['tại đây', 'ở đây', 'đây', 'vào đây', 'xem tại đây', 'xem ở đây', 'bấm vào đây', 'nhấn vào đây'],
  ...['nhấp vào đây', 'click vào đây', 'bấm tại đây', 'nhấn tại đây', 'truy cập tại đây', 'tải tại đây'],
  ...['xem thêm', 'xem tiếp', 'đọc thêm', 'đọc tiếp', 'chi tiết', 'xem chi tiết', 'chi tiết tại đây'],
  ...['xem', 'tải về', 'tải xuống', 'link', 'link này', 'liên kết', 'liên kết này', 'tại link này'],
  ...['đường dẫn', 'đường dẫn này', 'đường link', 'trang này', 'here', 'click here', 'press here', 'this'],
  ...['read more', 'more', 'learn more', 'see more', 'details', 'see here', 'this link', 'this page'],
  ...['link here', 'download', 'download here', 'view'],
])

const BARE = /^(?:https?:\/\/|www\.)\S+$/i

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

function leadsNowhere({ type, fields }: StoredRecord): boolean {
  const { linkType, url, doc } = isRecord(fields) ? fields : {}
  if (type === 'link' && linkType === 'internal') return !isRecord(doc) || doc.value == null
  return typeof url !== 'string' || ['', '#'].includes(url.trim())
}

const holdsPicture = (link: StoredRecord): boolean =>
  [...allNodesIn(link)].some(({ type }) => type === 'upload')

function faultOf(link: StoredRecord, words: string): Rule | undefined {
  if (leadsNowhere(link)) return 'linkEmpty'
  if (words === '') return holdsPicture(link) ? undefined : 'linkWordless'
  if (BARE.test(words)) return 'linkBare'
  return GENERIC.has(plain(words)) ? 'linkGeneric' : undefined
}

/** Links without an address or words, and those whose words do not say where they lead. */
export function checkLinks(text: unknown): Remark[] {
  return [...allNodesIn(text)]
    .filter(({ type }) => type === 'link' || type === 'autolink')
    .flatMap((link) => {
      const words = wordsIn(link)
      const rule = faultOf(link, words)
      return rule ? [{ rule, excerpt: beginningOf(words) }] : []
    })
}
