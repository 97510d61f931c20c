import { describe, expect, it } from 'vitest'
import { findFaultyText } from '../../../cms/content/richText.ts'

const text = { type: 'text', text: 'chữ' }
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const nested = (depth: number) => {
  let node: object = text
  for (let i = 0; i < depth; i++) node = { type: 'quote', children: [node] }
  return node
}

describe('a rich text that pages cannot show', () => {
  it('is found wherever it stands, by the path of its field', () => {
    const good = root({ type: 'paragraph', children: [text] })
    const bad = root({ type: 'paragraph', children: [{ type: 'iframe' }] })
    expect(findFaultyText({ title: 'Tên', body: good })).toBeUndefined()
    expect(findFaultyText({ body: good, sections: [{ text: good }, { text: bad }] })).toEqual({
      path: 'sections.1.text',
      fault: { kind: 'type', type: 'iframe' },
    })
  })

  it.each(['__proto__', 'constructor'])('has nodes of a kind that there is not (%s)', (type) => {
    expect(findFaultyText({ body: root({ type }) })?.fault).toEqual({ kind: 'type', type })
  })

  it('is nested too deeply', () => {
    expect(findFaultyText({ body: root(nested(50)) })).toBeUndefined()
    expect(findFaultyText({ body: root(nested(500)) })?.fault).toEqual({ kind: 'depth' })
  })

  it('is none', () => {
    expect(findFaultyText({ body: { root: { type: 'root', children: ['chữ'] } } })?.fault.kind).toBe('shape')
    expect(findFaultyText({ body: null, at: new Date() })).toBeUndefined()
  })
})

describe('a block in a rich text', () => {
  const file = { relationTo: 'files', value: 'f' }
  const faultOf = (fields: unknown) => findFaultyText({ body: root({ type: 'block', fields }) })?.fault

  it('is known by its type', () => {
    expect(faultOf({ blockType: 'attachments', id: 'a', files: [file] })).toBeUndefined()
    expect(faultOf({ blockType: 'attachments' })).toBeUndefined()
    for (const blockType of ['iframe', '__proto__', 'constructor', undefined, 5])
      expect(faultOf({ blockType })).toEqual({ kind: 'type', type: String(blockType) })
  })

  it.each([
    undefined,
    null,
    'x',
    { files: 'x' },
    { files: [5] },
    { files: ['f'] },
    { files: [{ relationTo: 'users', value: 'u' }] },
    { files: [{ relationTo: 'files', value: { id: { a: 1 } } }] },
    { heading: { a: 1 } },
    { id: { a: 1 } },
  ])('with fields %j is not well-formed', (fields) => {
    const whole = typeof fields === 'object' && fields ? { blockType: 'attachments', ...fields } : fields
    expect(faultOf(whole)?.kind).toBe('shape')
  })
})
