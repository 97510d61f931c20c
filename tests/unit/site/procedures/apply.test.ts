import { describe, expect, it } from 'vitest'
import type { Resolution } from '../../../../cms/entry-points/types.ts'
import { toApply } from '../../../../site/views/procedures/apply.ts'
import { readApplyQuery, redirectTarget } from '../../../../site/views/procedures/filingChoice.ts'
import { toStart } from '../../../../site/views/procedures/start.ts'
import { agency, entryPoint, procedure } from './fixtures.ts'

const online: Resolution = {
  kind: 'redirect',
  via: 'national-page',
  url: 'https://dichvucong.gov.vn/x',
  host: 'dichvucong.gov.vn',
  providerName: 'Cổng Dịch vụ công quốc gia',
}
const inPerson: Resolution = {
  kind: 'in-person',
  reasons: ['disabled'],
  agency: null,
  disabledReason: 'Đang bảo trì',
}
const agencies = [agency('so-a', { address: 'Số 1' }), agency('so-b')]
const known = { procedure: procedure(), entryPoints: [entryPoint({ variant: 'cap-doi' })], agencies }

describe('readApplyQuery', () => {
  const read = (query: string) => readApplyQuery(new URLSearchParams(query))
  it('reads a choice and takes empty values for none', () => {
    expect(read('agency=so-a&variant=&channel=post')).toEqual({ agency: 'so-a', channel: 'post' })
    expect(read('')).toEqual({})
  })
  it.each(['agency=//evil.com', 'variant=%00', 'channel=fax', `agency=${'a'.repeat(200)}`, 'agency=A%20B'])(
    'refuses %s',
    (query) => expect(read(query)).toBeNull(),
  )
})

describe('where the reader is sent', () => {
  it('goes on at once when the choice is known', () => {
    expect(redirectTarget({}, online, known)).toBe('https://dichvucong.gov.vn/x')
    expect(redirectTarget({ variant: 'cap-doi', agency: 'so-a' }, online, known)).toBe(online.url)
  })
  it('stops to say that a choice is unknown, and still offers the way on', () => {
    expect(redirectTarget({ agency: 'so-z' }, online, known)).toBeUndefined()
    const view = toApply({ agency: 'so-z' }, online, known, 'vi')
    expect(view.reasons).toHaveLength(1)
    expect(view.goOn?.href).toBe('/thu-tuc/1.000001/nop-ho-so')
  })
  it('asks which agency when each has its own entry point', () => {
    const perAgency = {
      ...known,
      entryPoints: [entryPoint({ agency: 'id-so-a' }), entryPoint({ agency: 'id-so-b' })],
    }
    expect(redirectTarget({}, online, perAgency)).toBeUndefined()
    const view = toApply({}, online, perAgency, 'vi')
    expect(view.links.map(({ href }) => href)).toEqual([
      '/thu-tuc/1.000001/nop-ho-so?agency=so-a',
      '/thu-tuc/1.000001/nop-ho-so?agency=so-b',
    ])
    expect(view.goOn).toBeUndefined()
  })
  it('never sends anyone on when filing is in person', () => {
    expect(redirectTarget({}, inPerson, known)).toBeUndefined()
    const view = toApply({}, inPerson, known, 'vi')
    expect(view.reasons).toContain('Đang bảo trì')
    expect(view.places.map(({ address }) => address)).toEqual(['Số 1', undefined])
    expect(view.status).toBe(200)
  })
  it('answers 410 with the successor when the procedure is over', () => {
    const replacedBy = procedure({ code: '1.000009' })
    const over = { ...known, procedure: procedure({ status: 'replaced', replacedBy }) }
    const view = toApply({}, { ...inPerson, reasons: ['not-in-force'] }, over, 'vi')
    expect(view.status).toBe(410)
    expect(view.successor?.href).toBe('/thu-tuc/1.000009')
    expect(view.links).toEqual([])
  })
})

describe('the start box', () => {
  const context = { ...known, code: '1.000001', locale: 'vi' as const }
  it('says before the click where the reader lands', () => {
    const { button, notes } = toStart(online, context)
    expect(button).toEqual({ href: '/thu-tuc/1.000001/nop-ho-so', label: 'Nộp hồ sơ' })
    expect(notes[0]).toContain('Cổng Dịch vụ công quốc gia (dichvucong.gov.vn)')
    expect(notes[0]).toContain('VNeID')
  })
  it('has no button without a way to file online', () => {
    const start = toStart(inPerson, context)
    expect(start.button).toBeUndefined()
    expect(start.editorial).toBe('Đang bảo trì')
  })
})
