import type { Config, PayloadRequest, Plugin } from 'payload'
import { isPlainRecord } from '../content/record.ts'
import { DEEPEST_NODE, findFaultyText, type RichFault } from '../content/richText.ts'
import { both } from '../fields/both.ts'
import { fieldRefusal } from '../refusal.ts'
import { everywhere } from './everywhere.ts'

function words(fault: RichFault) {
  if (fault.kind === 'depth')
    return both(
      `Nội dung lồng nhau quá sâu. Hãy bớt các danh sách lồng nhau, nhiều nhất ${DEEPEST_NODE / 2} cấp.`,
      `The text is nested too deeply. Take it to at most ${DEEPEST_NODE / 2} lists, one inside the other.`,
    )
  const name = fault.kind === 'type' ? ` (“${fault.type.slice(0, 40)}”)` : ''
  return both(
    `Nội dung có thành phần mà cổng không hiển thị được${name}. Hãy xóa phần đó hoặc dán lại dưới dạng chữ thường.`,
    `The text contains something that the portal cannot show${name}. Remove it, or paste it again as plain text.`,
  )
}

function check(data: unknown, req: PayloadRequest | undefined): void {
  const found = findFaultyText(data)
  if (found && req) throw fieldRefusal(req, { path: found.path, words: words(found.fault) })
}

const checkSent = <Args>(args: Args): Args => {
  const { data, req } = args as { data?: unknown; req?: PayloadRequest }
  if (isPlainRecord(data)) check(data, req)
  return args
}
const checkStored = <T>({ data, req }: { data?: T; req: PayloadRequest }): T | undefined => {
  check(data, req)
  return data
}

/**
 * Refuses rich text that pages could not render, in every collection and global, drafts included: in requests, before
 * Payload parses it, and in restored versions.
 */
export const checkRichText: Plugin = (config) => {
  const whenSent = everywhere(
    'beforeOperation',
    ({ args }) => checkSent(args),
    ({ args }) => checkSent(args),
  )
  return everywhere('beforeValidate', checkStored, checkStored)(whenSent(config) as Config)
}
