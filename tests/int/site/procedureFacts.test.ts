import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { toProcedureLine } from '../../../site/views/procedures/line.ts'
import { toProcedurePage } from '../../../site/views/procedures/page.ts'
import { toProcedureJson } from '../../../site/views/procedures/json.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running.stop())

const CODE = '1.700001'

/** What page, list and data file tell of the procedure. */
async function told() {
  const { findProcedure, listProcedures } = await import('../../../site/data/procedures.ts')
  expireKept()
  const doc = (await findProcedure(CODE, 'vi'))!
  const light = (await listProcedures('vi')).find(({ code }) => code === CODE)!
  const [, , time, fee] = toProcedurePage(doc, 1, 'vi').strip
  return {
    page: [time?.value, fee?.value],
    list: toProcedureLine(light, 'vi').facts.map(({ text }) => text),
    data: toProcedureJson(doc, 'https://cong.example', 'vi').methods[0],
  }
}

test('a list and the data file tell of time and fee what the page tells, whatever was sent over REST', async () => {
  const made = (await make(payload, 'procedures', 'published', {
    code: CODE,
    published: { fee: { kind: 'free', amount: 0 }, time: { value: 5, unit: 'day' } },
  })) as { id: string }
  expect(await told()).toMatchObject({
    page: ['5\u00a0ngày', 'Không thu phí'],
    list: ['5\u00a0ngày', 'Không thu phí'],
  })
  const { token } = await signIn(payload, 'publisher')
  const methods = [
    {
      channel: 'direct',
      time: { value: 3, unit: 'day', note: '10 ngày nếu phải xác minh' },
      fees: [{ kind: 'phi', amount: 0, note: 'Phí thẩm định: sáu triệu đồng' }],
    },
  ]
  const path = `/procedures/${made.id}`
  const answer = await rest(payload, {
    method: 'PATCH',
    path,
    token,
    body: { methods, _status: 'published' },
  })
  expect(answer.status).toBe(200)
  expect(await told()).toMatchObject({
    page: ['Tùy trường hợp', 'Tùy trường hợp'],
    list: [],
    data: {
      time: { value: null, unit: null, note: '10 ngày nếu phải xác minh' },
      fees: [{ amount: null, note: 'Phí thẩm định: sáu triệu đồng' }],
    },
  })
})
