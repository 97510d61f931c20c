import { describe, expect, test } from 'vitest'
import type { Resolution } from '../../../../cms/entry-points/types.ts'
import { toApply } from '../../../../site/views/procedures/apply.ts'
import { filingIn, ownReceiver } from '../../../../site/views/procedures/communeFiling.ts'
import { readApplyQuery, redirectTarget } from '../../../../site/views/procedures/filingChoice.ts'
import { toStart } from '../../../../site/views/procedures/start.ts'
import { agency, entryPoint, procedure } from './fixtures.ts'

const national: Resolution = {
  ...{ kind: 'redirect', via: 'national-page', url: 'https://dichvucong.gov.vn/x' },
  ...{ host: 'dichvucong.gov.vn', providerName: 'Cổng Dịch vụ công quốc gia' },
}
const own = agency('ubnd-xa-bac-ha', { name: 'Ủy ban nhân dân xã Bắc Hà', tier: 'commune' })
const filing = {
  procedure: procedure({ onlineLevel: 'full' }),
  agencies: [agency('ubnd-cap-xa')],
  entryPoints: [],
  communes: { agencies: [own], entryPoints: [entryPoint({ id: 'ep-xa', agency: own.id })] },
}

describe('a commune that receives dossiers on a page of its own', () => {
  test('is asked for where no entry point serves all, with the way on for the others', () => {
    expect(redirectTarget({}, national, filing)).toBeUndefined()
    const view = toApply({}, national, filing, 'vi')
    expect(view.linksTitle).toBe('Chọn cơ quan tiếp nhận')
    expect(view.links).toEqual([
      { label: own.name, href: '/thu-tuc/1.000001/nop-ho-so?agency=ubnd-xa-bac-ha' },
    ])
    // Not to this page again.
    expect(view.goOn?.href).toBe(national.url)
    expect(view.reasons.join()).toContain('ở trang riêng')
  })

  test('is not asked for where one was chosen, or where an entry point serves all', () => {
    expect(redirectTarget({ xa: 'xa-y-ty' }, national, filing)).toBe(national.url)
    const forAll = { ...filing, entryPoints: [entryPoint()] }
    expect(redirectTarget({}, national, forAll)).toBe(national.url)
  })

  test('receives the dossiers of those who chose it', () => {
    expect(ownReceiver(filing, { own: [{ id: own.id }] })).toBe('ubnd-xa-bac-ha')
    expect(ownReceiver(filing, { own: [{ id: 'khac' }] })).toBeUndefined()
    expect(ownReceiver(filing, null)).toBeUndefined()
    const off = {
      ...filing,
      communes: { ...filing.communes, entryPoints: [entryPoint({ agency: own.id, enabled: false })] },
    }
    expect(ownReceiver(off, { own: [{ id: own.id }] })).toBeUndefined()
    const here = filingIn(filing, ({ slug }) => slug === own.slug)
    expect(here.agencies.map(({ slug }) => slug)).toEqual(['ubnd-cap-xa', 'ubnd-xa-bac-ha'])
    expect(here.entryPoints.map(({ id }) => id)).toEqual(['ep-xa'])
  })

  test('stands in the button of a page that knows the commune', () => {
    const context = { ...filing, code: '1.000001', locale: 'vi' as const }
    expect(toStart(national, { ...context, xa: 'xa-bac-ha' }).button?.href).toBe(
      '/thu-tuc/1.000001/nop-ho-so?xa=xa-bac-ha',
    )
    expect(readApplyQuery(new URLSearchParams('xa=xa-bac-ha'))).toEqual({ xa: 'xa-bac-ha' })
    expect(readApplyQuery(new URLSearchParams('xa=//x'))).toBeNull()
  })
})
