import { FetchFailure } from './failure.ts'

/** The read timeout that systems of this exchange are known to use. */
const TIMEOUT_MS = 60_000

export interface Asked {
  url: string
  mostBytes: number
  signal: AbortSignal
  init?: RequestInit
}

async function bodyOf(response: Response, { url, mostBytes }: Asked): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > mostBytes) throw new FetchFailure(`Dữ liệu của ${new URL(url).host} lớn hơn mức cho phép.`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/**
 * Asks an address that the operator configured; it may be in a private network. Redirects are not followed.
 * @throws FetchFailure when there is no answer, another status than 200, or more than `mostBytes`
 */
export async function ask(asked: Asked): Promise<Buffer> {
  const { host } = new URL(asked.url)
  const signal = AbortSignal.any([asked.signal, AbortSignal.timeout(TIMEOUT_MS)])
  try {
    const response = await fetch(asked.url, { ...asked.init, redirect: 'error', signal })
    if (response.status !== 200) throw new FetchFailure(`Máy chủ ${host} trả lời mã ${response.status}.`)
    return await bodyOf(response, asked)
  } catch (error) {
    if (error instanceof FetchFailure) throw error
    throw new FetchFailure(`Không lấy được dữ liệu từ ${host}.`, { cause: error })
  }
}
