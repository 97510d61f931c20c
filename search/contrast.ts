/**
 * Forms that name a thing to say that it is not meant. "Không phải" alone is left: it also means "need not" ("trường hợp
 * nào không phải xin giấy phép").
 */
const FORMS: readonly RegExp[] = [
  /^(?<before>.*?)\b(?:không|khong|ko) (?:phải|phai)(?: là| la)? (?:.+?),? (?:mà|ma) (?:là |la )?(?<meant>.+)$/iu,
  /^(?<before>)(?<meant>.+?),? (?:chứ|chu) (?:không|khong|ko) (?:phải|phai)(?: là| la)? .+$/iu,
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
