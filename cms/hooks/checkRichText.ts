import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook, PayloadRequest, Plugin } from 'payload'
import { DEEPEST_NODE, findFaultyText, type RichFault } from '../content/richText.ts'
import { Refusal } from '../refusal.ts'

function words(fault: RichFault, isEnglish: boolean): string {
  if (fault.kind === 'depth') {
    return isEnglish
      ? `The text is nested too deeply. Take it to at most ${DEEPEST_NODE / 2} lists, one inside the other.`
      : `Nội dung lồng nhau quá sâu. Hãy bớt các danh sách lồng nhau, nhiều nhất ${DEEPEST_NODE / 2} cấp.`
  }
  const name = fault.kind === 'type' ? ` (“${fault.type.slice(0, 40)}”)` : ''
  return isEnglish
    ? `The text contains something that the portal cannot show${name}. Remove it, or paste it again as plain text.`
    : `Nội dung có thành phần mà cổng không hiển thị được${name}. Hãy xóa phần đó hoặc dán lại dưới dạng chữ thường.`
}

function check(data: unknown, req: PayloadRequest): void {
  const found = findFaultyText(data)
  if (found) throw Refusal.ofField(found.path, words(found.fault, req.i18n?.language === 'en'))
}

const checkCollection: CollectionBeforeValidateHook = ({ data, req }) => {
  check(data, req)
  return data
}
const checkGlobal: GlobalBeforeValidateHook = ({ data, req }) => {
  check(data, req)
  return data
}

/** Refuses rich text that pages could not show, in every collection and global, drafts too. */
export const checkRichText: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeValidate: [checkCollection, ...(collection.hooks?.beforeValidate ?? [])],
    },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    hooks: { ...global.hooks, beforeValidate: [checkGlobal, ...(global.hooks?.beforeValidate ?? [])] },
  })),
})
