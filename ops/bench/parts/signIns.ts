import { FIRST_ADMINISTRATOR } from '../../start/administrator.ts'
import { readAnswer } from '../answers.ts'
import type { Bench } from '../bench.ts'
import { medianOf, rounded } from '../spread.ts'

const TRIES = 60
const MOST_APART_MS = 5
const REFUSED = 401

const UNKNOWN = 'khong-co@test.example'

/** Tries a wrong password from an address that has tried nothing yet. @returns milliseconds */
async function tryOne(cmsUrl: string, email: string, from: string): Promise<number> {
  const body = JSON.stringify({ email, password: 'một mật khẩu sai hoàn toàn' })
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'x-forwarded-for': from,
  }
  const began = performance.now()
  const { status } = await readAnswer(`${cmsUrl}/api/users/login`, { method: 'POST', headers, body })
  if (status !== REFUSED) throw new Error(`A wrong password was answered with ${status}`)
  return performance.now() - began
}

/** Whether the time of a refusal tells accounts that are there from others. They take turns, so that both meet the same machine. */
export async function measureSignIns({ figures }: Bench, cmsUrl: string): Promise<void> {
  const known: number[] = []
  const unknown: number[] = []
  for (let at = 0; at < TRIES; at += 1) {
    const pair = [
      async () => known.push(await tryOne(cmsUrl, FIRST_ADMINISTRATOR, `172.16.${at}.1`)),
      async () => unknown.push(await tryOne(cmsUrl, UNKNOWN, `172.17.${at}.1`)),
    ]
    for (const one of at % 2 === 0 ? pair : pair.reverse()) await one()
  }
  const [ofKnown, ofUnknown] = [medianOf(known), medianOf(unknown)]
  figures.figure(
    'floods',
    'wrong password: median of known and of unknown accounts apart by',
    [Math.abs(ofKnown - ofUnknown)],
    {
      ...{ unit: 'ms', goal: { atMost: MOST_APART_MS } },
      remark: `${rounded(ofKnown)} ms and ${rounded(ofUnknown)} ms, ${TRIES} tries each`,
    },
  )
  figures.detail('sign-ins', { known, unknown })
}
