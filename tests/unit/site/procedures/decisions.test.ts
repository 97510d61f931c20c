import { describe, expect, it } from 'vitest'
import {
  changesOf,
  decisionSlugOf,
  findDecision,
  toDecisions,
} from '../../../../site/views/procedures/decisions/decisions.ts'
import { toNotice } from '../../../../site/views/procedures/decisions/notice.ts'
import { procedure } from './fixtures.ts'

const of = (code: string, number?: string, issuedOn?: string, issuer?: string) =>
  procedure({ code, decision: { number, issuedOn, issuer } as never })

const newer = of('1.000001', '1872/QĐ-UBND', '2026-06-30T17:00:00.000Z', 'UBND tỉnh Lào Cai')
const older = of('1.000002', '1872/QĐ-UBND', '2024-03-01', 'UBND tỉnh Yên Bái')
const other = of('1.000003', '5/QĐ-BTP', '2025-01-02')
const summary = (docs: ReturnType<typeof of>[]) =>
  toDecisions(docs).map(({ slug, issuer, docs: own }) => [slug, issuer, own.map(({ code }) => code)])

describe('the decisions that procedures name', () => {
  it('are listed newest first; the same number of another day is another decision', () => {
    expect(summary([older, other, newer, of('1.000004')])).toEqual([
      ['1872-qd-ubnd-2026-07-01', 'UBND tỉnh Lào Cai', ['1.000001']],
      ['5-qd-btp-2025-01-02', undefined, ['1.000003']],
      ['1872-qd-ubnd-2024-03-01', 'UBND tỉnh Yên Bái', ['1.000002']],
    ])
  })

  it('have the procedures that state no day, where only one has this number', () => {
    const undated = of('1.000009', ' 5/QĐ-BTP ')
    expect(summary([undated, other])).toEqual([['5-qd-btp-2025-01-02', undefined, ['1.000003', '1.000009']]])
    const unclear = of('1.000009', '1872/QĐ-UBND')
    expect(summary([unclear, newer, older]).map(([slug]) => slug)).toContain('1872-qd-ubnd')
  })

  it('are found at their address, and from the one without the day', () => {
    const all = toDecisions([newer, older, other])
    expect(findDecision(all, '5-qd-btp-2025-01-02')).toMatchObject({ decision: { number: '5/QĐ-BTP' } })
    expect(findDecision(all, '5-qd-btp')).toEqual({ movedTo: '5-qd-btp-2025-01-02' })
    expect(findDecision(all, '1872-qd-ubnd')).toBeNull()
    expect(decisionSlugOf(newer)).toBe('1872-qd-ubnd-2026-07-01')
    expect(decisionSlugOf(of('1.000004', ' '))).toBeUndefined()
  })
})

describe('the notice that offices post', () => {
  const at = {
    agencies: new Map([['a', 'Sở Tư pháp']]),
    former: new Map([['id-1.000001', '163/QĐ-BTP']]),
    origin: 'https://portal.example',
    locale: 'vi' as const,
  }

  it('has time, fee, place and the decision before of each procedure, by code, and a QR code to its page', () => {
    const known = {
      ...{
        implementingAgencies: ['a'],
        published: { time: { value: 5, unit: 'day' }, fee: { kind: 'free' } },
      },
    } as const
    const [one] = toNotice([procedure({ code: '1.000002' }), procedure(known as never)], at)
    const applied = one!.posted
    expect(applied.map(({ code, facts }) => [code, facts.map(({ text }) => text)])).toEqual([
      ['1.000001', ['5\u00a0ngày', 'Không thu phí', 'Sở Tư pháp', '163/QĐ-BTP']],
      ['1.000002', Array(3).fill('Chưa có thông tin')],
    ])
    expect(applied[0]!.href).toBe('/thu-tuc/1.000001')
    expect(applied[0]!.qr.path).not.toBe(applied[1]!.qr.path)
  })

  it('sets apart what no longer applies', () => {
    const [ended, ...others] = toNotice([procedure({ status: 'repealed' })], at)
    expect([ended!.part, ended!.posted[0]?.badge?.text]).toEqual(['ended', 'Đã bãi bỏ'])
    expect(others).toEqual([])
  })

  it('tells what is new, amended and repealed where the decision says so, and claims nothing else', () => {
    const docs = [
      procedure({ code: '1.000001', decision: { change: 'repealed' }, status: 'repealed' }),
      procedure({ code: '1.000002' }),
      procedure({ code: '1.000003', decision: { change: 'amended' } }),
      procedure({ code: '1.000004', decision: { change: 'new' } }),
      procedure({ code: '1.000005', decision: { change: 'new' }, status: 'replaced' }),
    ]
    expect(toNotice(docs, at).map(({ part, posted }) => [part, posted.map(({ code }) => code)])).toEqual([
      ['new', ['1.000004']],
      ['amended', ['1.000003']],
      ['applied', ['1.000002']],
      ['repealed', ['1.000001']],
      ['ended', ['1.000005']],
    ])
    expect(changesOf(docs)).toEqual([
      { change: 'new', count: 2 },
      { change: 'amended', count: 1 },
      { change: 'repealed', count: 1 },
    ])
  })
})
