import type { IncomingMessage, ServerResponse } from 'node:http'
import { escapeXml } from '../views/xml.ts'
import { sendPlainPage } from './plain-page.ts'
import { isOfPartners } from './request-checks.ts'

/** Longer than any form without files; what is longer is not read. */
const MOST_BYTES = 256 * 1024
const MOST_FIELDS = 200

const words = {
  vi: {
    kept: 'Những gì bạn đã nhập vẫn còn trên trang này. Hãy đợi một phút rồi bấm “Gửi lại”.',
    send: 'Gửi lại',
  },
  en: {
    kept: 'What you have typed is kept on this page. Please wait a minute, then press “Send again”.',
    send: 'Send again',
  },
}

const isForm = ({ method, url = '', headers }: IncomingMessage): boolean =>
  method === 'POST' &&
  !isOfPartners(url) &&
  Number(headers['content-length'] ?? 0) <= MOST_BYTES &&
  /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '')

/** What a form has sent; undefined when it is too long, not sent whole, or was read by a page already. */
async function readFields(request: IncomingMessage): Promise<[string, string][] | undefined> {
  if (!isForm(request) || request.readableDidRead) return undefined
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > MOST_BYTES) return undefined
      chunks.push(chunk)
    }
  } catch {
    return undefined
  }
  const fields = [...new URLSearchParams(Buffer.concat(chunks).toString())]
  return fields.length > 0 && fields.length <= MOST_FIELDS ? fields : undefined
}

/** The fields of a form, hidden in one that sends them again to the same address. */
function formAgain(url: string, fields: readonly [string, string][], locale: 'vi' | 'en'): string {
  const { kept, send } = words[locale]
  const hidden = fields.map(
    ([name, value]) => `<input type="hidden" name="${escapeXml(name)}" value="${escapeXml(value)}">`,
  )
  return `<p>${kept}</p>\n<form method="post" action="${escapeXml(url)}">\n${hidden.join('\n')}\n<button>${send}</button>\n</form>\n`
}

/**
 * Refuses a request that cannot be taken now. A form, which no other answer gives back, comes with what was typed and a
 * button that sends it again: it is not lost, also without scripts. Files have to be chosen anew, by going back.
 * @param retryAfter seconds
 */
export async function sendTryAgain(
  request: IncomingMessage,
  response: ServerResponse,
  status: 429 | 503,
  retryAfter: number,
): Promise<void> {
  const fields = await readFields(request)
  const more = (locale: 'vi' | 'en') => (fields ? formAgain(request.url ?? '/', fields, locale) : '')
  sendPlainPage(request, response, status, { retryAfter, more })
}
