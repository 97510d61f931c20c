import type { Payload } from 'payload'
import type { RowFilter, ShownRow, ShownRun } from '../../cms/importRuns/shown.ts'
import { workOnRuns } from '../../cms/importRuns/work.ts'
import { rest } from './restClient.ts'

/** The imports of the admin, as the account of a token uses them. */
export function makeImports(payload: Payload, token: string) {
  const post = (path: string, body: unknown = {}) =>
    rest(payload, { method: 'POST', path: `/imports/${path}`, token, body })
  const get = (path: string) => rest(payload, { method: 'GET', path: `/imports/${path}`, token })
  return {
    ...{ post, get },
    upload: async (query: string, file: Buffer): Promise<string> => {
      const { status, json } = await post(`upload?${query}`, file)
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(json)}`)
      return json.id as string
    },
    /** Has the worker do what was asked for. */
    work: async (id: string, act: string, body?: unknown): Promise<void> => {
      const { status, json } = await post(`${id}/${act}`, body)
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(json)}`)
      await workOnRuns(payload)
    },
    shown: async (id: string, filter: RowFilter = 'changed') => {
      const { json } = await get(`${id}/shown?filter=${filter}`)
      return json as { run: ShownRun; rows: ShownRow[] }
    },
  }
}
