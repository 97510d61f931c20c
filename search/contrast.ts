/** Words after "không phải" with which it means "need not", and before it with which the question is who need not. */
const DUTY =
  'xin|nộp|làm|đi|mang|đóng|có|đăng|khai|kê|trả|chứng|xuất|qua|ra|đến|thực|mua|lấy|cấp|của|là|nop|lam|di|mang|dong|co|dang|tra|cua'
const WHO = 'nào|nao|ai|gì|gi|khi|được|duoc|mà|ma|thì|thi|nhưng|nhung'

/**
 * Forms that name a thing to say that it is not meant. "Không phải" before a verb is left: there it means "need not"
 * ("trường hợp nào không phải xin giấy phép"); so is a longer rest, which goes on with what is asked.
 */
const FORMS: readonly RegExp[] = [
  /^(?<before>.*?)\b(?:không|khong|ko) (?:phải|phai)(?: là| la)? (?:.+?),? (?:mà|ma) (?:là |la )?(?<meant>.+)$/iu,
  /^(?<before>)(?<meant>.+?),? (?:chứ|chu) (?:không|khong|ko) (?:phải|phai)(?: là| la)? .+$/iu,
  new RegExp(
    `^(?<before>)(?<meant>\\p{L}+(?: \\p{L}+){1,3})(?<! (?:${WHO})),? (?:không|khong|ko) (?:phải|phai) (?!(?:${DUTY})(?!\\p{L}))\\p{L}+(?: \\p{L}+){0,2}$`,
    'iu',
  ),
  /^(?<before>.*?)\bnot (?:an? |the )?(?:.+?),? but (?:an? |the )?(?<meant>.+)$/iu,
]

/**
 * A question without what it says it is not about: "không phải tạm trú mà là tạm vắng" asks for "tạm vắng". Any other
 * text is returned unchanged.
 */
export function withoutDenied(text: string): string {
  for (const form of FORMS) {
    const { before = '', meant } = form.exec(text)?.groups ?? {}
    if (meant !== undefined) return `${before}${meant}`.trim()
  }
  return text
}
