import type { FlattenedField, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make, PUBLISHABLE } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { portalId } from '../../support/portal.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let token: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  token = (await signIn(payload, 'admin')).token
})
afterAll(() => running.stop())

const patch = (path: string, body: object) => rest(payload, { method: 'PATCH', path, token, body })
const isDate = ({ type, name, access }: FlattenedField & { access?: object }) =>
  type === 'date' && !['createdAt', 'updatedAt', 'deletedAt'].includes(name) && !access
const namesOf = (fields: FlattenedField[]) => fields.filter(isDate).map(({ name }) => name)
const fieldsAt = ({ json }: { json: { errors?: { data?: { errors?: { path: string }[] } }[] } }) =>
  (json.errors?.[0]?.data?.errors ?? []).map(({ path }) => path)

describe.each(PUBLISHABLE)('the days of %s', (type) => {
  test('are none once a form has emptied them, and refused at the field when they are no days', async () => {
    const { id } = await make(payload, type, 'published')
    for (const name of namesOf(payload.collections[type].config.flattenedFields)) {
      for (const empty of ['', ' ']) {
        const { status, json } = await patch(`/${type}/${id}`, { [name]: empty, _status: 'published' })
        expect([name, status]).toEqual([name, 200])
        if (name !== 'publishedAt') expect(json.doc[name] ?? null, name).toBeNull()
      }
      for (const wrong of ['2026-02-30', '31/12/2026', 'ngày mai']) {
        const answer = await patch(`/${type}/${id}?draft=true`, { [name]: wrong })
        expect([name, answer.status, fieldsAt(answer)]).toEqual([name, 400, [name]])
      }
    }
  })
})

test('the days of other types and of settings are emptied too', async () => {
  const send = async (path: string, body: object) =>
    (await rest(payload, { method: 'POST', path, token, body })).status
  const alert = { text: 'x', severity: 'info', until: '' }
  expect((await patch(`/sites/${await portalId(payload)}`, { alerts: [alert] })).status).toBeLessThan(500)
  const unit = { code: '99901', fullName: 'Xã thử', level: 'commune', validFrom: '', validTo: '' }
  expect(await send('/units', unit)).toBeLessThan(500)
  const bet = { title: 'Thử', queries: [{ text: 'thử' }], until: '', from: '' }
  expect(await send('/best-bets', bet)).toBeLessThan(500)
  expect(await send('/entry-points', { checkedOn: '' })).toBeLessThan(500)
})

describe.each(PUBLISHABLE)('the name of %s', (type) => {
  test.each(['', ' ', '\u00a0', '\u200b\u200b ', '\u3000\t', '\u2800', '\u3164', '\u200d\ufeff', '\n'])(
    'is refused when it shows nothing (%j)',
    async (blank) => {
      const { flattenedFields, admin } = payload.collections[type].config
      const required = flattenedFields.filter(
        (field) => ['text', 'textarea'].includes(field.type) && 'required' in field && field.required,
      )
      const { id } = await make(payload, type, 'published')
      for (const { name } of required) {
        const answer = await patch(`/${type}/${id}`, { [name]: blank, _status: 'published' })
        expect([name, answer.status]).toEqual([name, 400])
        expect(fieldsAt(answer)).toContain(name)
      }
      const title = String(admin.useAsTitle)
      expect(required.map(({ name }) => name)).toContain(title)
    },
  )

  test('is asked for in a draft, too', async () => {
    const title = String(payload.collections[type].config.admin.useAsTitle)
    const answer = await rest(payload, {
      method: 'POST',
      path: `/${type}?draft=true`,
      token,
      body: { _status: 'draft' },
    })
    expect([answer.status, fieldsAt(answer)]).toEqual([400, expect.arrayContaining([title])])
  })
})
