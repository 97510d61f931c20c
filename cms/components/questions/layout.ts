import type { AskedQuestion } from '../../content/questions/ask.ts'
import { parseCondition, type Condition } from '../../content/questions/condition.ts'

/** Sizes in units of the picture, about one pixel each. */
export const SIZES = { width: 600, indent: 24, deepest: 6, line: 20, gap: 16, pad: 10, lane: 12 } as const

interface OptionBox {
  key: string
  /** The middle of its line. */
  y: number
}

export interface QuestionBox {
  /** The number of the question, from 0. */
  at: number
  x: number
  y: number
  width: number
  height: number
  options: OptionBox[]
}

/** A line from the options that let a question be asked, down to it. */
export interface Line {
  to: number
  /** How far right of the boxes it runs, from 0. */
  lane: number
  from: number[]
  end: number
}

export interface Layout {
  boxes: QuestionBox[]
  lines: Line[]
  width: number
  height: number
}

/** The options that a condition names, or lets pass by naming others, as `[question, option]` by number. */
export function opensFrom(questions: readonly AskedQuestion[], condition: Condition): [number, number][] {
  const found = condition.flat().flatMap(({ question, isNot, options }) => {
    const at = questions.findIndex(({ key }) => key === question)
    return (questions[at]?.options ?? []).flatMap(({ key }, option): [number, number][] =>
      options.includes(key) === isNot ? [] : [[at, option]],
    )
  })
  return found.filter(
    ([at, option], place) => found.findIndex(([a, o]) => a === at && o === option) === place,
  )
}

const sourcesOf = (questions: readonly AskedQuestion[]) =>
  questions.map(({ askIf }, at) => opensFrom(questions.slice(0, at), parseCondition(askIf) ?? []))

function boxesOf(questions: readonly AskedQuestion[], sources: [number, number][][]): QuestionBox[] {
  const { indent, deepest, line, gap, pad, width } = SIZES
  const depths: number[] = []
  let y = 1
  return questions.map(({ options }, at) => {
    depths[at] = Math.max(0, ...sources[at]!.map(([from]) => depths[from]! + 1))
    const x = 1 + indent * Math.min(depths[at], deepest)
    const height = pad * 2 + line * (1 + (options?.length ?? 0))
    const placed = (options ?? []).map(({ key }, option) => ({ key, y: y + pad + line * (option + 1.5) }))
    const box = { at, x, y, width: width - x, height, options: placed }
    y += height + gap
    return box
  })
}

/** Lines that run beside each other have lanes of their own. */
function linesOf(boxes: QuestionBox[], sources: [number, number][][]): Line[] {
  const ends: number[] = []
  return boxes.flatMap(({ at, y }) => {
    const from = sources[at]!.map(([question, option]) => boxes[question]!.options[option]!.y)
    if (from.length === 0) return []
    const free = ends.findIndex((end) => end < Math.min(...from))
    const lane = free < 0 ? ends.length : free
    const end = y + SIZES.pad + SIZES.line / 2
    ends[lane] = end
    return [{ to: at, lane, from, end }]
  })
}

/** Where the questions stand in their picture, one below the other, and how they follow from answers. */
export function layoutOf(questions: readonly AskedQuestion[]): Layout {
  const sources = sourcesOf(questions)
  const boxes = boxesOf(questions, sources)
  const lines = linesOf(boxes, sources)
  const lanes = Math.max(0, ...lines.map(({ lane }) => lane + 1))
  const last = boxes.at(-1)
  return {
    boxes,
    lines,
    width: SIZES.width + SIZES.lane * (lanes + 1),
    height: last ? last.y + last.height + 1 : 0,
  }
}
