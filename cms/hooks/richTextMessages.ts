import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { beginningOf, wordsIn } from '../content/richWalk.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { textFaultAt } from './checkTexts.ts'

type Validation = LexicalRichTextAdapter['validate']
type Words = ReturnType<typeof both>

/** Payload's message about a node, which exists in English only. */
const REFUSED = /^(\w+) node failed to validate/

/** The location of the fault: the beginning of its paragraph, as the author sees it. */
function placeOf(block: unknown): Words {
  const text = wordsIn(block)
  if (!text) return both('', '')
  const shown = beginningOf(text)
  return both(` ở đoạn “${shown}”`, ` at “${shown}”`)
}

const LINK = ({ vi, en }: Words) =>
  both(
    `Liên kết${vi} thiếu địa chỉ, hoặc địa chỉ có dấu cách. Hãy nhập lại địa chỉ, chọn một nội dung của cổng, hoặc gỡ liên kết.`,
    `The address of the link${en} is missing or has blanks in it. Enter the address again, choose content of the portal, or remove the link.`,
  )

const WORDS: Record<string, (place: Words) => Words> = {
  heading: ({ vi, en }) =>
    both(
      `Tiêu đề${vi} không thuộc cấp 2, 3 hay 4. Hãy chọn lại cấp của tiêu đề này.`,
      `The heading${en} is of no level from 2 to 4. Choose another level for it.`,
    ),
  link: LINK,
  autolink: LINK,
  block: () => OF_BLOCK,
  upload: ({ vi, en }) =>
    both(
      `Có ảnh${vi} không thuộc thư viện ảnh. Hãy xóa ảnh này rồi chèn lại từ thư viện.`,
      `A picture${en} is none of the media library. Remove it, and insert it again from the library.`,
    ),
}

const OF_BLOCK = both(
  'Có khối trong nội dung chưa đủ hoặc chưa đúng. Hãy xem các ô báo đỏ trong khối, sửa lại hoặc xóa khối đó.',
  'A block in the text is incomplete or not right. See the fields marked red in it, correct them, or remove the block.',
)

const OTHER = ({ vi, en }: Words) =>
  both(
    `Nội dung${vi} có phần không hợp lệ. Hãy xóa phần đó rồi nhập lại, hoặc dán lại dưới dạng chữ thường.`,
    `Something in the text${en} is not valid. Remove it and write it again, or paste it as plain text.`,
  )

/** Forms, and texts inside blocks, are validated without a path. */
function faultOnPublishing({ req, ...options }: Parameters<Validation>[1]): true | string {
  const path: (number | string)[] | undefined = options.path
  const words = path && textFaultAt(req, path.join('.'))
  return words === undefined || inLanguageOf(req, words)
}

/** Says in the user's language which part of a rich text is refused and what to do, also when it is published. */
export const withReadableMessages =
  (validate: Validation): Validation =>
  async (value, options) => {
    const answer = await validate(value, options)
    const kind = typeof answer === 'string' ? REFUSED.exec(answer)?.[1] : undefined
    if (answer === true) return faultOnPublishing(options)
    if (!kind || !value) return answer
    const { root } = value
    for (const block of root.children) {
      const alone = await validate({ root: { ...root, children: [block] } }, { ...options, required: false })
      if (alone !== true) return inLanguageOf(options.req, (WORDS[kind] ?? OTHER)(placeOf(block)))
    }
    return answer
  }
