import { expect, test } from 'vitest'
import { LONGEST_CASE_TEXT } from '../../../../cms/content/cases/bounds.ts'
import { LONGEST, readAnswers } from '../../../../site/views/intake/answers.ts'
import { LARGEST_BODY_BYTES, readForm, textsOf } from '../../../../site/views/intake/body.ts'
import { FOLLOW, readFollow } from '../../../../site/views/intake/follow.ts'

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://cong.example/gop-y/hien-truong', { method: 'POST', body, headers })

function multipart(file: Uint8Array): FormData {
  const form = new FormData()
  form.set('noi-dung-viec', 'Đèn tắt')
  form.append('tep-anh', new File([new Uint8Array(file)], 'a.jpg'))
  form.append('tep-anh', new File([], ''))
  return form
}

test('a form with photos is read; fields without a file are none', async () => {
  const { fields, photos, isTooLarge } = await readForm(post(multipart(new Uint8Array([1, 2, 3]))))
  expect(textsOf(fields)('noi-dung-viec')).toBe('Đèn tắt')
  expect(textsOf(fields)('tep-anh')).toBeNull()
  expect(photos).toEqual([{ name: 'a.jpg', data: Buffer.from([1, 2, 3]) }])
  expect(isTooLarge).toBe(false)
})

test('of a form that is too large the texts are kept', async () => {
  const { fields, photos, isTooLarge } = await readForm(
    post(multipart(new Uint8Array(LARGEST_BODY_BYTES + 1))),
  )
  expect(isTooLarge).toBe(true)
  expect(textsOf(fields)('noi-dung-viec')).toBe('Đèn tắt')
  expect(photos).toEqual([])
})

test('a plain form is read, and any other body is empty', async () => {
  const plain = await readForm(post(new URLSearchParams({ xa: '02911' })))
  expect(textsOf(plain.fields)('xa')).toBe('02911')
  const broken = await readForm(post('x', { 'content-type': 'multipart/form-data; boundary=b' }))
  expect([textsOf(broken.fields)('xa'), broken.photos]).toEqual([null, []])
})

test('a form that asks for no files is no larger than its texts', async () => {
  const { photos, isTooLarge } = await readForm(post(multipart(new Uint8Array(300 * 1024))), false)
  expect([photos, isTooLarge]).toEqual([[], true])
})

test('of a form of very many parts the first are kept', async () => {
  const form = multipart(new Uint8Array([1]))
  for (let at = 0; at < 600; at += 1) form.append(`x${at}`, '')
  const { fields, photos, isTooLarge } = await readForm(post(form))
  expect(textsOf(fields)('noi-dung-viec')).toBe('Đèn tắt')
  expect([photos, isTooLarge, textsOf(fields)('x599'), [...fields.keys()].length <= 500]).toEqual([
    ...[[], true, null, true],
  ])
})

test('what is much too long is cut when it is read', () => {
  const long = () => 'a'.repeat(100_000)
  const answers = readAnswers(long)
  expect([answers.text.length, answers.phone.length]).toEqual([4 * LONGEST.text, 4 * LONGEST.phone])
  const added = readFollow((name) => (name === FOLLOW.act ? 'add' : long()))
  expect(added).toMatchObject({ text: 'a'.repeat(4 * LONGEST_CASE_TEXT), token: 'a'.repeat(2000) })
})
