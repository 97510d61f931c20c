import { isHostPattern } from './hosts.ts'
import { hasForbiddenCharacters, parseSecureUrl } from './url.ts'

/** The placeholders of URL templates. `keyword` and `code` are the procedure's official code. */
const placeholders = ['code', 'nationalId', 'keyword', 'provinceCode', 'wardCode'] as const
export type Placeholder = (typeof placeholders)[number]
export type TemplateValues = Partial<Record<Placeholder, string | null>>

const pattern = /\{([^{}]*)\}/g
const dotSegment = /^\.{1,2}$/
const loneSurrogate = /\p{Surrogate}/u

function isPlaceholder(name: string): name is Placeholder {
  return (placeholders as readonly string[]).includes(name)
}

/** The placeholders a template uses, unknown names included, in order of appearance. */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(pattern)].map((match) => match[1] ?? '')
}

function encode(value: string): string | null {
  if (dotSegment.test(value) || loneSurrogate.test(value)) return null
  return encodeURIComponent(value)
}

/**
 * The template with every placeholder replaced by its percent-encoded value, or null when a value is missing, empty
 * or not encodable, or the template names a placeholder that does not exist. The result still has to pass `toSafeUrl`.
 */
export function fillTemplate(template: string, values: TemplateValues): string | null {
  let complete = true
  const filled = template.replace(pattern, (_whole, name: string) => {
    const value = isPlaceholder(name) ? values[name] : null
    const encoded = value ? encode(value) : null
    if (encoded === null) complete = false
    return encoded ?? ''
  })
  return complete && !/[{}]/.test(filled) ? filled : null
}

/** Field validation of a provider's URL template: true, or what is wrong, for the editor. */
export function validateTemplate(value: unknown): true | string {
  if (typeof value !== 'string' || value.trim() === '') return 'Hãy nhập mẫu đường dẫn.'
  if (value.length > 2000) return 'Mẫu đường dẫn dài quá 2.000 ký tự.'
  if (!value.startsWith('https://')) return 'Mẫu đường dẫn phải bắt đầu bằng https://'
  if (hasForbiddenCharacters(value))
    return 'Mẫu đường dẫn không được có dấu cách, dấu \\ hay ký tự điều khiển.'
  const unknown = placeholdersOf(value).find((name) => !isPlaceholder(name))
  if (unknown !== undefined)
    return `Không có chỗ điền {${unknown}}. Dùng được: ${placeholders.map((name) => `{${name}}`).join(', ')}.`
  const bare = value.replace(pattern, '0')
  if (/[{}]/.test(bare)) return 'Dấu { và } phải đi thành cặp.'
  const host = value.slice('https://'.length).split(/[/?#]/)[0] ?? ''
  if (host.includes('{')) return 'Chỗ điền chỉ được đứng sau tên máy chủ, không nằm trong tên máy chủ.'
  if (!parseSecureUrl(bare))
    return 'Đường dẫn không hợp lệ: không được có tên đăng nhập, mật khẩu hay số cổng.'
  return true
}

/** Field validation of an allowed host: `dichvucong.gov.vn` or `*.gov.vn`; true, or what is wrong, for the editor. */
export function validateHost(value: unknown): true | string {
  if (typeof value !== 'string' || value.trim() === '') return 'Hãy nhập tên máy chủ.'
  if (isHostPattern(value)) return true
  return 'Ghi tên máy chủ bằng chữ thường, không kèm https://, đường dẫn hay số cổng. Ví dụ: dichvucong.gov.vn hoặc *.gov.vn. Không dùng ký tự * cho đuôi tên miền ai cũng đăng ký được.'
}

/** Field validation of an entry point's own URL: empty is allowed (the provider's templates are used then). */
export function validateEntryUrl(value: unknown): true | string {
  if (value === null || value === undefined || value === '') return true
  if (typeof value === 'string' && parseSecureUrl(value)) return true
  return 'Đường dẫn phải bắt đầu bằng https://, không có tên đăng nhập, mật khẩu, số cổng, dấu cách hay dấu \\.'
}
