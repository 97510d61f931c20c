import type { Words } from '../content/types/contentType.ts'

/** Whether a finding keeps a text from being published, because some readers could not use it, or is only advice. */
export type Severity = 'blocking' | 'advice'

interface RuleWords {
  severity: Severity
  /** What is wrong, as the beginning of a sentence that continues with its place. */
  what: Words
  todo: Words
}

/**
 * What is checked in texts. Those that block are failures of WCAG 2.2 (1.1.1, 1.3.1, 2.4.4, 2.4.6) that can be told
 * from the text alone, after the set that Wagtail checks with axe; the others may be right where they are, as the bold
 * name of a country above a letter.
 */
export const RULES = {
  headingEmpty: {
    severity: 'blocking',
    what: { vi: 'Có đề mục để trống', en: 'A heading is empty' },
    todo: { vi: 'Hãy viết đề mục hoặc xóa dòng đó.', en: 'Write the heading or remove the line.' },
  },
  headingOrder: {
    severity: 'blocking',
    what: { vi: 'Đề mục bị nhảy cấp', en: 'A heading skips a level' },
    todo: {
      vi: 'Đề mục đầu tiên là cấp 2, đề mục sau chỉ được sâu hơn một cấp.',
      en: 'The first heading is of level 2, and each may be only one level deeper than the one before.',
    },
  },
  boldHeading: {
    severity: 'advice',
    what: { vi: 'Đoạn in đậm được dùng thay đề mục', en: 'A bold paragraph is used as a heading' },
    todo: {
      vi: 'Hãy chọn kiểu đề mục cho đoạn đó, hoặc bỏ in đậm.',
      en: 'Make it a heading, or take the bold away.',
    },
  },
  linkEmpty: {
    severity: 'blocking',
    what: { vi: 'Liên kết không dẫn tới đâu', en: 'A link leads nowhere' },
    todo: { vi: 'Hãy nhập địa chỉ hoặc gỡ liên kết.', en: 'Enter its address or remove the link.' },
  },
  linkWordless: {
    severity: 'blocking',
    what: { vi: 'Liên kết không có chữ', en: 'A link has no words' },
    todo: { vi: 'Hãy viết chữ cho liên kết hoặc gỡ nó.', en: 'Give the link words or remove it.' },
  },
  linkBare: {
    severity: 'blocking',
    what: { vi: 'Chữ của liên kết là địa chỉ web', en: 'The words of a link are a web address' },
    todo: {
      vi: 'Hãy thay bằng tên trang hoặc việc làm được ở đó.',
      en: 'Replace them by the name of the page or what is done there.',
    },
  },
  linkGeneric: {
    severity: 'blocking',
    what: {
      vi: 'Chữ của liên kết không nói dẫn tới đâu',
      en: 'The words of a link do not say where it leads',
    },
    todo: {
      vi: 'Hãy viết rõ nơi đến, ví dụ “mẫu tờ khai đăng ký khai sinh”.',
      en: 'Name the place, for example “form for registering a birth”.',
    },
  },
  tableNoHeader: {
    severity: 'blocking',
    what: { vi: 'Bảng không có ô tiêu đề', en: 'A table has no header cells' },
    todo: {
      vi: 'Hãy đặt hàng đầu hoặc cột đầu làm tiêu đề.',
      en: 'Make its first row or first column a header.',
    },
  },
  tableEmptyHeader: {
    severity: 'blocking',
    what: { vi: 'Ô tiêu đề của bảng để trống', en: 'A header cell of a table is empty' },
    todo: {
      vi: 'Hãy viết tên hàng hoặc cột, hoặc bỏ dấu tiêu đề của ô.',
      en: 'Name the row or column, or make it a plain cell.',
    },
  },
  altMissing: {
    severity: 'blocking',
    what: { vi: 'Ảnh chưa có mô tả', en: 'A picture has no alternative text' },
    todo: {
      vi: 'Hãy mở ảnh và mô tả điều ảnh cho thấy, hoặc chọn “Ảnh trang trí”.',
      en: 'Open the picture and say what it shows, or mark it as decorative.',
    },
  },
  altGeneric: {
    severity: 'blocking',
    what: {
      vi: 'Mô tả của ảnh không nói ảnh cho thấy gì',
      en: 'The alternative text does not say what a picture shows',
    },
    todo: {
      vi: 'Hãy mở ảnh và viết một câu ngắn cho người không nhìn thấy ảnh.',
      en: 'Open the picture and write one short sentence for people who cannot see it.',
    },
  },
  linkDead: {
    severity: 'advice',
    what: { vi: 'Liên kết tới trang không còn mở được', en: 'A link leads to a page that is gone' },
    todo: { vi: 'Hãy tìm địa chỉ mới hoặc gỡ liên kết.', en: 'Find its new address or remove the link.' },
  },
  capitals: {
    severity: 'advice',
    what: { vi: 'Tiêu đề viết toàn chữ hoa', en: 'A title is all in capitals' },
    todo: {
      vi: 'Nên viết thường, chỉ hoa chữ đầu và tên riêng.',
      en: 'Capitals belong to the first word and to names.',
    },
  },
  longSentence: {
    severity: 'advice',
    what: { vi: 'Câu quá dài', en: 'A sentence is very long' },
    todo: { vi: 'Nên tách thành hai, ba câu hoặc một danh sách.', en: 'Split it into sentences or a list.' },
  },
  abbreviation: {
    severity: 'advice',
    what: { vi: 'Chữ viết tắt chưa được giải thích', en: 'An abbreviation is not explained' },
    todo: {
      vi: 'Lần đầu nên viết đủ, chữ viết tắt để trong ngoặc.',
      en: 'Write it out the first time, with the abbreviation in brackets.',
    },
  },
} as const satisfies Record<string, RuleWords>

export type Rule = keyof typeof RULES

/** Something in a text that a rule is about. */
export interface Finding {
  rule: Rule
  severity: Severity
  /** The path of the field. */
  path: string
  /** The passage, as its author recognises it; empty when there are no words to show. */
  excerpt: string
}

/** What a rule says of a passage, before it is known of which field. */
export interface Remark {
  rule: Rule
  excerpt: string
}

/** A finding as one or two sentences: what is wrong, where, and what to do. */
export const sentenceOf = ({ rule, excerpt }: Remark, language: 'vi' | 'en'): string => {
  const { what, todo } = RULES[rule]
  const place = excerpt ? ` (“${excerpt}”)` : ''
  return `${what[language]}${place}. ${todo[language]}`
}
