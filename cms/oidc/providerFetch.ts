import { isSafeAddress } from './safeAddress.ts'

const LARGEST_ANSWER_BYTES = 256 * 1024
/** Statuses whose answers have no body (https://fetch.spec.whatwg.org/#null-body-status). */
const WITHOUT_BODY = [101, 103, 204, 205, 304]

type Ask = (url: string, options: RequestInit) => Promise<Response>

async function readBody({ body }: Response): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.byteLength
    if (size > LARGEST_ANSWER_BYTES) throw new TypeError('the answer of the identity server is too large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/**
 * How the identity server is asked: at safe addresses only, whatever its metadata say, without following it elsewhere.
 * @throws TypeError for another address and for an answer of over 256 KB
 */
export const providerFetch =
  (issuer: string, ask: Ask = fetch): Ask =>
  async (url, options) => {
    if (!isSafeAddress(url, issuer))
      throw new TypeError(`the identity server names an unsafe address: ${url}`)
    const response = await ask(url, { ...options, redirect: 'manual' })
    const { status, statusText, headers } = response
    const body = await readBody(response)
    return new Response(WITHOUT_BODY.includes(status) ? null : body, { status, statusText, headers })
  }
