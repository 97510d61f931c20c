import type { Payload } from 'payload'
import { PASSWORD } from './people.ts'
import { rest, type RestRequest } from './restClient.ts'

/** Cookies of a sign-in that is under way. */
const KEPT = ['sign-in-step', 'province-sign-in']

/** A browser at some address that keeps the session and the cookies of a sign-in, as far as account routes go. */
export function openBrowser(payload: Payload, address: string) {
  const jar = new Map<string, string>()
  let token: string | undefined
  const ask = async (method: RestRequest['method'], path: string, body?: unknown) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'x-client-address': address, ...(cookie && { cookie }) }
    const answer = await rest(payload, { method, path, body, token, headers })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (KEPT.includes(name)) jar[value ? 'set' : 'delete'](name, value)
    }
    token = answer.json?.token ?? token
    return answer
  }
  const post = (path: string, body?: unknown) => ask('POST', path, body)
  return {
    jar,
    ask,
    post,
    token: () => token,
    login: (email: string, password = PASSWORD) => post('/users/login', { email, password }),
    me: async () => (await ask('GET', '/users/me')).json.user?.email ?? null,
  }
}
