import type { PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'

const FOREIGN = {
  vi: `Chỉ đăng nhập được từ trang quản trị: ${env.CMS_URL}/admin`,
  en: `Signing in is possible from the admin only: ${env.CMS_URL}/admin`,
}

/**
 * Whether a sign-in request comes from one of our own pages, or from a program that sends JSON. Browsers name the page
 * in Origin or Sec-Fetch-Site; otherwise a form on another site could sign its visitor in to an account of the attacker
 * (login CSRF).
 * @param ownOrigin of CMS_URL
 */
export function isOwnSender(headers: Headers, ownOrigin: string): boolean {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (origin !== null && origin !== ownOrigin) return false
  if (site !== null && site !== 'same-origin') return false
  const isJson = /^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')
  return origin !== null || site !== null || isJson
}

/** @throws Refusal 403 for a sign-in that comes from a page of another site */
export function askOwnSender(req: PayloadRequest): void {
  if (!isOwnSender(req.headers, new URL(env.CMS_URL).origin))
    throw new Refusal(inLanguageOf(req, FOREIGN), 403)
}
