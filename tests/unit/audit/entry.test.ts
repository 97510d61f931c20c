import { describe, expect, test } from 'vitest'
import { canonical, GENESIS, hashOf, linked, type AuditRecord } from '../../../cms/audit/entry.ts'

const record: AuditRecord = {
  at: '2026-11-29T03:04:05.678Z',
  actor: '1',
  actorName: 'Nguyễn Thị Ánh',
  roles: 'admin',
  action: 'update',
  subject: 'news',
  document: 'a',
  title: 'Tin',
  changes: [{ path: 'title.vi', before: null, after: 'Tin' }],
}

describe('the canonical form of an entry', () => {
  const entry = { ...record, seq: 1, previous: GENESIS }

  test('is the same for what a database returns: no empty values, other keys, another order, a Date', () => {
    const [change] = record.changes!
    const stored = {
      changes: [{ after: change!.after, path: change!.path, before: change!.before, id: 'x' }],
      ...{ note: null, keptFrom: null, address: '', agent: undefined, id: 'row' },
      ...Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'changes' && name !== 'at')),
      at: new Date(record.at),
    }
    expect(canonical(stored as never)).toBe(canonical(entry))
  })

  test('is fixed: a change of it would break every chain', () => {
    expect(canonical(entry)).toBe(
      `[1,"${GENESIS}","2026-11-29T03:04:05.678Z","1","Nguyễn Thị Ánh","admin",null,null,"update","news","a","Tin",[["title.vi",null,"Tin"]],null,null]`,
    )
    expect(hashOf(entry)).toBe('7be952ae493efe03f88999a30afaf3c2ffc1d2f2682d20a21640802dd234342c')
  })

  test('differs for every field', () => {
    const others = {
      seq: 2,
      previous: 'a',
      at: '2026-11-29T03:04:05.679Z',
      actor: '2',
      title: 'Tin.',
      note: 'x',
    }
    const hashes = Object.entries(others).map(([name, value]) => hashOf({ ...entry, [name]: value }))
    expect(new Set([...hashes, hashOf(entry)]).size).toBe(hashes.length + 1)
  })
})

describe('the chain', () => {
  test('numbers entries from 1, and each names the hash of the one before it', () => {
    const first = linked(record, undefined)
    const second = linked(record, first)
    expect([first.seq, first.previous]).toEqual([1, GENESIS])
    expect([second.seq, second.previous]).toEqual([2, first.hash])
    expect(second.hash).not.toBe(first.hash)
  })
})
