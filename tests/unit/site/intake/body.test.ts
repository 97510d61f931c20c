import { expect, test } from 'vitest'
import { LARGEST_BODY_BYTES, readForm, textsOf } from '../../../../site/views/intake/body.ts'

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
