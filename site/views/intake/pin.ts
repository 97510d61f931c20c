import type { Answers } from './answers.ts'
import {
  boxOf,
  communeAt,
  inside,
  MAP_SIDE,
  readPosition,
  toPixels,
  toPosition,
  type Position,
} from './spotMap.ts'

/** Name of the picture that is pressed, and of the buttons that move the pin. */
export const PIN = 'ghim'
export const MOVE = 'doi-ghim'

/** How far a pin moves at once, in pixels. */
const STEP = 12

const MOVES = { up: [0, -STEP], down: [0, STEP], left: [-STEP, 0], right: [STEP, 0] } as const
export type Move = keyof typeof MOVES
export const MOVE_NAMES = Object.keys(MOVES) as Move[]
export const REMOVE = 'remove'

type Get = (name: string) => string | null

const withPosition = (answers: Answers, position: Position | null): Answers => ({
  ...answers,
  latitude: position ? String(position.latitude) : '',
  longitude: position ? String(position.longitude) : '',
})

/** The place of a pin on the picture of the chosen commune, in pixels; null without one. */
export function pinOf(answers: Answers): [x: number, y: number] | null {
  const [box, position] = [boxOf(answers.commune), readPosition(answers)]
  return box && position && toPixels(box, position)
}

function pressed(get: Get): [number, number] | null {
  const [x, y] = [get(`${PIN}.x`), get(`${PIN}.y`)]
  if (x === null || y === null) return null
  const at: [number, number] = [inside(Number(x) || 0), inside(Number(y) || 0)]
  // A key presses the corner: then the pin is set in the middle, to be moved from there.
  return at[0] === 0 && at[1] === 0 ? [MAP_SIDE / 2, MAP_SIDE / 2] : at
}

/**
 * The answers after the picture or a button beside it was pressed.
 * @returns null when something else was
 */
export function movePin(get: Get, answers: Answers): Answers | null {
  const box = boxOf(answers.commune)
  const move = get(MOVE)
  if (move === REMOVE) return withPosition(answers, null)
  const known = MOVE_NAMES.find((one) => one === move)
  const pin = known && pinOf(answers)
  const at = known && pin ? ([pin[0] + MOVES[known][0], pin[1] + MOVES[known][1]] as const) : pressed(get)
  if (!at) return known ? answers : null
  return box ? withPosition(answers, toPosition(box, [inside(at[0]), inside(at[1])])) : answers
}

/** Takes the commune from the position where none is chosen, and drops a position that is not near the commune. */
export function settlePlace(answers: Answers): Answers {
  const position = readPosition(answers)
  const commune = answers.commune || (position && communeAt(position)) || ''
  const settled = { ...answers, commune }
  return pinOf(settled) ? settled : withPosition(settled, null)
}
