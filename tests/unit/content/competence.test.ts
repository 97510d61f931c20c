import { describe, expect, it, test } from 'vitest'
import { competentFor, kindOfAgency } from '../../../cms/content/competence.ts'
import { ROWS } from './competenceRows.ts'

test.each(ROWS)('%s decides %s, %s', (decides, _code, name, field, tiers, agencies) => {
  expect(competentFor({ name, field, tiers, agencies }).decides).toBe(decides)
})

const byCode = (code: string) => {
  const [, , name, field, tiers, agencies] = ROWS.find((row) => row[1] === code)!
  return { name, field, tiers, agencies }
}

describe('the competent office', () => {
  it('is not the nearest one: a procedure flagged as the communes’ is decided by the customs', () => {
    const facts = byCode('1.000005')
    expect(facts.tiers).toEqual(['commune'])
    expect(competentFor(facts)).toEqual({ decides: 'customs', receives: ['customs'], reason: 'matter' })
    expect(competentFor({ ...facts, agencies: [] }).decides).toBe('customs')
  })

  it('differs from where dossiers are handed in', () => {
    expect(competentFor(byCode('1.000894')).receives).toEqual(['commune-centre'])
    expect(competentFor(byCode('1.002010')).receives).toEqual(['provincial-centre', 'commune-centre'])
    expect(competentFor(byCode('3.000348'))).toMatchObject({
      decides: 'provincial-police',
      receives: ['provincial-police', 'commune-police'],
    })
  })

  it('of border papers is not in a commune away from the border', () => {
    const facts = byCode('1.003133')
    expect(competentFor(facts, { isAtBorder: true }).decides).toBe('commune-police')
    expect(competentFor(facts, { isAtBorder: false })).toMatchObject({ receives: [], reason: 'not-here' })
  })

  it('is told by the tier only when nothing else says it, and by two tiers not at all', () => {
    const facts = { name: 'Việc chưa có tên trong bảng', agencies: [] }
    expect(competentFor({ ...facts, tiers: ['commune'] })).toMatchObject({
      decides: 'commune-committee',
      reason: 'tier',
    })
    expect(competentFor({ ...facts, tiers: ['province'] }).reason).toBe('tier')
    for (const tiers of [['province', 'commune'], [], null])
      expect(competentFor({ ...facts, tiers })).toEqual({
        decides: 'unknown',
        receives: [],
        reason: 'unknown',
      })
  })

  it.each([
    ['Công an xã, phường', 'commune-police'],
    ['Công an tỉnh', 'provincial-police'],
    ['Bộ Công an', 'central'],
    ['Bộ phận Một cửa Sở Xây dựng', 'department'],
    ['Thuế tỉnh và Thuế cơ sở', 'tax'],
    ['Ủy ban nhân dân xã Bắc Hà', 'commune-committee'],
    ['Ủy ban nhân dân tỉnh Lào Cai', 'provincial-committee'],
    ['Văn phòng đăng ký đất đai và các chi nhánh', 'land-office'],
    ['Ban Quản lý Khu kinh tế tỉnh', 'zone-board'],
    ['Sở Tư pháp'.normalize('NFD'), 'department'],
    ['Nhà trường', undefined],
  ])('%s is recognised', (name, kind) => expect(kindOfAgency(name)).toBe(kind))
})
