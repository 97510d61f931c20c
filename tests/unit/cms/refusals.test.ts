import { describe, expect, it } from 'vitest'
import {
  askForAll,
  compareRefused,
  type Contents,
  findNamed,
  forgetAll,
  noteNamed,
} from '../../../cms/components/refusals/fields.ts'
import { type MarkedFields, refusalsIn, repeatRefusals } from '../../../cms/refusals/marks.ts'

const REASON = 'Hãy gõ bằng bảng mã Unicode.'
const REQUIRED = 'Trường này là bắt buộc.'

/** A form whose title was refused while its category was empty, after the answer. */
function refusedForm(isDraft: boolean) {
  const before: MarkedFields = {
    title: { value: 'Th«ng b¸o', valid: true },
    category: { value: null, valid: false, errorMessage: REQUIRED },
    lead: { value: 'Tóm tắt', valid: true },
  }
  const answered = { ...before, title: { ...before.title, valid: false, errorMessage: REASON } }
  const contents: Contents = new WeakMap()
  const named = findNamed(before, answered)
  return {
    named,
    contents,
    fields: { ...answered, ...noteNamed(answered, named, { isDraft, contents }) } as MarkedFields,
  }
}

describe('what the answer to a save refused', () => {
  it('is what the answer named, and nothing that was invalid before', () => {
    expect(refusedForm(false).named).toEqual(['title'])
  })

  it('of a draft marks nothing else', () => {
    const { fields } = refusedForm(true)
    expect(fields.title).toMatchObject({ valid: false, errorMessage: REASON })
    expect(fields.category).toMatchObject({ valid: true, errorMessage: undefined })
    expect(refusedForm(false).fields.category).toMatchObject({ valid: false, errorMessage: REQUIRED })
  })

  it('is marked again when an answer about the form has wiped it', () => {
    const { fields, contents } = refusedForm(true)
    expect(compareRefused(fields, contents)).toEqual({ wiped: [], changed: {} })
    const wiped = { ...fields, title: { ...fields.title, valid: true } }
    expect(compareRefused(wiped, contents).wiped).toEqual([{ path: 'title', message: REASON }])
  })

  it('is forgotten when its field is changed, not when another one is', () => {
    const { fields, contents } = refusedForm(false)
    const other = { ...fields, lead: { value: 'Khác', valid: true } }
    expect(compareRefused(other, contents).changed).toEqual({})
    const own = { ...fields, title: { ...fields.title, value: 'Thông báo' } }
    expect(compareRefused(own, contents).changed.title).not.toHaveProperty('refused')
  })

  it('of a list is forgotten when one of its rows is changed', () => {
    const before: MarkedFields = { phones: { value: 1, valid: true }, 'phones.0.number': { value: '113' } }
    const answered = { ...before, phones: { value: 1, valid: false, errorMessage: REASON } }
    const contents: Contents = new WeakMap()
    const noted = noteNamed(answered, ['phones'], { isDraft: false, contents })
    const changed = { ...answered, ...noted, 'phones.0.number': { value: '114' } }
    expect(Object.keys(compareRefused(changed, contents).changed)).toEqual(['phones'])
  })

  it('never keeps a form from being sent again', () => {
    const { title } = refusedForm(false).fields
    expect(title?.validate?.(undefined as never, undefined as never)).toBe(true)
  })

  it('is forgotten after a save that succeeded, and replaced by what the next one refuses', () => {
    const { fields, contents } = refusedForm(true)
    expect(forgetAll(fields).title).toEqual(expect.objectContaining({ valid: true, errorMessage: undefined }))
    const next = noteNamed(fields, ['lead'], { isDraft: true, contents })
    expect(next.title).not.toHaveProperty('refused')
    expect(next.title).toMatchObject({ valid: true })
  })

  it('of a draft stays when the whole is to be published next', () => {
    const { fields, contents } = refusedForm(true)
    const asked = { ...fields, ...askForAll(fields, contents) }
    expect(asked.title?.refused).toEqual({ message: REASON, isDraft: false })
    expect(compareRefused(asked, contents)).toEqual({ wiped: [], changed: {} })
  })
})

describe('a state of the form that the server builds', () => {
  const sent = { title: { value: 'x', refused: { message: REASON, isDraft: true } }, lead: { value: '' } }

  it('repeats what was refused, at the field and its parents', () => {
    const rows = { 'rows.0.text': { refused: { message: REASON, isDraft: false } } }
    const state = { rows: { value: 1 }, 'rows.0.text': { value: 'x' } } as MarkedFields
    repeatRefusals(state, refusalsIn(rows))
    expect(state).toEqual({
      rows: { value: 1, errorPaths: ['rows.0.text'] },
      'rows.0.text': { value: 'x', valid: false, errorMessage: REASON },
    })
  })

  it('keeps the words of its own checks', () => {
    const state: MarkedFields = { title: { valid: false, errorMessage: REQUIRED } }
    repeatRefusals(state, refusalsIn(sent))
    expect(state.title?.errorMessage).toBe(REQUIRED)
  })

  it('takes nothing else from what is sent', () => {
    expect(refusalsIn(null).size).toBe(0)
    expect(refusalsIn([1, 'x']).size).toBe(0)
    expect([...refusalsIn({ ...sent, lead: { refused: { message: {} } }, body: 'x' }).keys()]).toEqual([
      'title',
    ])
    const state: MarkedFields = {}
    repeatRefusals(state, new Map([['__proto__', { message: REASON, isDraft: false }]]))
    expect(Object.prototype).not.toHaveProperty('valid')
  })
})
