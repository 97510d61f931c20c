import { isIP } from 'node:net'
import type { TextFieldSingleValidation } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { isPublicAddress } from '../links/publicAddress.ts'

const WORDS = both(
  'Hãy ghi địa chỉ https công khai, không kèm tên đăng nhập, ví dụ https://1022.example.vn/webhook.',
  'Give a public https address without credentials, such as https://1022.example.vn/webhook.',
)

/** Whether a text can be the address of a webhook; where its name leads is asked with each delivery. */
export function isWebhookAddress(text: string): boolean {
  const url = URL.parse(text)
  if (!url || url.protocol !== 'https:' || url.username || url.password || url.hash) return false
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0
    ? host.includes('.') && !/\.(local|internal|localhost)$/i.test(host)
    : isPublicAddress(host)
}

/** Empty, or the address of a webhook. */
export const webhookAddress: TextFieldSingleValidation = (value, { req }) =>
  !value || isWebhookAddress(value) || inLanguageOf(req, WORDS)
