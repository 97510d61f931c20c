import { describe, expect, it, test } from 'vitest'
import { ANSWER_NAMES, type Answers } from '../../../../site/views/intake/answers.ts'
import { MOVE, movePin, PIN, pinOf, settlePlace } from '../../../../site/views/intake/pin.ts'
import {
  boxOf,
  communeAt,
  MAP_SIDE,
  toPosition,
  toSpotPicture,
} from '../../../../site/views/intake/spotMap.ts'
import { photoType, sortPhotos } from '../../../../site/views/intake/photos.ts'

const empty = Object.fromEntries(ANSWER_NAMES.map((name) => [name, ''])) as Answers
/** Sa Pa, by its official code, and a place in the town. */
const SA_PA = communeAt({ latitude: 22.3364, longitude: 103.8438 })!
const at = (fields: Record<string, string>) => (name: string) => fields[name] ?? null

describe('a pin', () => {
  const there: Answers = { ...empty, commune: SA_PA }

  it('stands where the picture was pressed, and moves', () => {
    const pinned = movePin(at({ [`${PIN}.x`]: '100', [`${PIN}.y`]: '60' }), there)!
    const [x, y] = pinOf(pinned)!
    expect([Math.round(x), Math.round(y)]).toEqual([100, 60])
    const [right] = pinOf(movePin(at({ [MOVE]: 'right' }), pinned)!)!
    expect(Math.round(right - x)).toBe(12)
    expect(movePin(at({ [MOVE]: 'remove' }), pinned)).toMatchObject({ latitude: '', longitude: '' })
  })

  it('is set in the middle by a key, and never outside of the picture', () => {
    const middle = movePin(at({ [`${PIN}.x`]: '0', [`${PIN}.y`]: '0' }), there)!
    expect(pinOf(middle)!.map(Math.round)).toEqual([MAP_SIDE / 2, MAP_SIDE / 2])
    const far = movePin(at({ [`${PIN}.x`]: '99999', [`${PIN}.y`]: 'x' }), there)!
    expect(pinOf(far)!.map(Math.round)).toEqual([MAP_SIDE, 0])
  })

  it('is none where another button was pressed', () => {
    expect(movePin(at({}), there)).toBeNull()
  })
})

describe('the position of a device', () => {
  const position = { latitude: '22.3364', longitude: '103.8438' }

  it('names the commune where none is chosen', () => {
    expect(settlePlace({ ...empty, ...position })).toMatchObject({ commune: SA_PA, ...position })
  })

  it.each([
    ['another commune', { ...position, commune: communeAt({ latitude: 22.5, longitude: 104.3 })! }],
    ['no commune of the province', { latitude: '21.03', longitude: '105.85' }],
    ['no place on earth', { latitude: '1e9', longitude: 'NaN' }],
  ])('is dropped where it is in %s', (_, given) => {
    expect(settlePlace({ ...empty, ...given })).toMatchObject({ latitude: '', longitude: '' })
  })
})

test('the picture of a commune shows its name and those of its neighbours, as text', () => {
  expect(communeAt(toPosition(boxOf(SA_PA)!, [MAP_SIDE / 2, MAP_SIDE / 2]))).toBeDefined()
  const picture = toSpotPicture(SA_PA, (code) => (code === SA_PA ? '<Sa Pa>' : 'Bên & cạnh'))!
  expect(picture).toContain('&lt;Sa Pa>')
  expect(picture).toContain('Bên &amp; cạnh')
  expect(toSpotPicture('00000', () => '')).toBeNull()
})

test('photos are kept as far as they are photos, small enough and not too many', () => {
  const jpeg = { data: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) }
  const text = { data: Buffer.from('<svg onload="x">') }
  const large = { data: Buffer.concat([jpeg.data, Buffer.alloc(10 * 1024 * 1024)]) }
  expect(photoType(Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'))).toBe('image/png')
  expect(sortPhotos([jpeg, text], 0)).toEqual({ fit: [jpeg], problem: 'badPhoto' })
  expect(sortPhotos([large, jpeg], 0)).toEqual({ fit: [jpeg], problem: 'photoTooLarge' })
  expect(sortPhotos([jpeg, jpeg], 4)).toEqual({ fit: [jpeg], problem: 'tooManyPhotos' })
  expect(sortPhotos([jpeg], 0)).toEqual({ fit: [jpeg] })
})
