import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { drawnRows, wantedPlace } from '../../../cms/components/rows/places.ts'

const list = (
  path: string,
  rows: string[],
  { add = '<button class="array-field__add-row"></button>' } = {},
) =>
  `<div class="array-field" id="field-${path}"><div class="array-field__draggable-rows">${rows
    .map((row, at) => `<div id="${path.replaceAll('__', '-')}-row-${at}">${row}</div>`)
    .join('')}<div class="banner">Ít nhất hai</div></div>${add}</div>`

/** A form with two questions, the first of which has two options, as Payload 3.90 draws it. */
function form(ofOptions = {}): Element {
  const { document } = new Window()
  const options = list(
    'questions__0__options',
    ['<textarea id="a"></textarea>', '<textarea id="b"></textarea>'],
    ofOptions,
  )
  const first = `<textarea id="q"></textarea>${options}`
  document.body.innerHTML = list('questions', [first, '<textarea></textarea>']) + '<input id="other">'
  return document.body as unknown as Element
}

const placeAt = (id: string, isOuter: boolean, body = form()) => {
  const place = wantedPlace(body.querySelector(`#${id}`)!, isOuter)
  return place && [place.path, place.at]
}

test('a row is added after the one that is written, in its list or in the one around it', () => {
  expect(placeAt('a', false)).toEqual(['questions.0.options', 1])
  expect(placeAt('b', false)).toEqual(['questions.0.options', 2])
  expect(placeAt('a', true)).toEqual(['questions', 1])
  expect(placeAt('q', false)).toEqual(['questions', 1])
})

test('none is added outside of lists, around the outermost one, and to a list that takes none', () => {
  expect(placeAt('other', false)).toBeNull()
  expect(placeAt('q', true)).toBeNull()
  expect(placeAt('a', false, form({ add: '' }))).toBeNull()
})

test('a message below the rows is no row', () => {
  expect(drawnRows(form().querySelector('.array-field')!)).toHaveLength(2)
})
