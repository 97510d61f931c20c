import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { nameControls } from '../../../cms/components/words/named.ts'

/** A body with what Payload 3.90 renders, after it was mended. */
function mended(html: string, language: 'vi' | 'en' = 'vi'): Element {
  const { document } = new Window()
  document.body.innerHTML = html
  nameControls(document.body as unknown as Element, language)
  return document.body as unknown as Element
}
const named = (html: string, selector: string, language?: 'vi' | 'en') =>
  mended(html, language).querySelector(selector)?.getAttribute('aria-label')

const relation = (indicators = '') =>
  `<div class="field-type relationship"><label class="field-label">Chuyên mục<span class="required">*</span></label>
   <div class="rs__control"><input class="rs__input" role="combobox"><div class="rs__indicators">${indicators}</div></div></div>`

test('a list of documents and a rich text have the names of their fields', () => {
  expect(named(relation(), 'input')).toBe('Chuyên mục')
  const text =
    '<div class="field-type rich-text-lexical"><label class="field-label">Nội dung</label><div class="ContentEditable__root"></div></div>'
  expect(named(text, '.ContentEditable__root')).toBe('Nội dung')
})

test('buttons that are a picture alone have names in the language of the admin', () => {
  const button = '<button class="toolbar-popup__button toolbar-popup__button-bold"></button>'
  expect([named(button, 'button'), named(button, 'button', 'en')]).toEqual(['Chữ đậm', 'Bold'])
})

test('the box of a row says which row it chooses', () => {
  const row =
    '<table><tbody><tr><td><div class="checkbox-input"><input type="checkbox" aria-label=""></div></td><td><a>Chợ phiên</a></td></tr></tbody></table>'
  expect(named(row, 'input')).toBe('Chọn: Chợ phiên')
})

test('what screen readers do not see is not a stop of Tab', () => {
  const body = mended(relation('<button aria-hidden="true" class="dropdown-indicator"></button>'))
  expect(body.querySelector('button')?.getAttribute('tabindex')).toBe('-1')
})

test('the menu and the path above it are told apart', () => {
  const navs = '<nav class="nav__wrap"></nav><nav class="step-nav"></nav>'
  expect([named(navs, '.nav__wrap'), named(navs, '.step-nav', 'en')]).toEqual(['Các mục', 'Path'])
})

test('a list has its landmark, and a sign-in page only one', () => {
  expect(mended('<div class="collection-list"></div>').querySelector('[role="main"]')).not.toBeNull()
  const signIn = '<section class="template-minimal"><main></main></section>'
  expect(mended(signIn).querySelector('[role="main"]')).toBeNull()
})
