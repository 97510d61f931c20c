/** A document to be drawn. */
export interface DrawnNode {
  id: string
  /** ISO; the earliest stands on top. */
  date: string
  /** Texts below its name. */
  lines: readonly string[]
}

/** An arrow from the document that changes to the one that is changed. */
export interface DrawnArrow {
  by: string
  of: string
}

export interface PlacedNode<N> {
  node: N
  /** Top and height of its row, the centre of its mark and the baseline of its name; in units of the drawing. */
  y: number
  height: number
  mark: number
  name: number
  /** Baselines of the lines. */
  lines: number[]
}

export interface PlacedArrow<A> {
  arrow: A
  path: string
  /** The head, at the document that is changed. */
  head: string
}

/** The drawing; `markX` is the column of the marks, `textX` that of the texts. */
export interface AmendmentLayout<N, A> {
  width: number
  height: number
  markX: number
  textX: number
  nodes: PlacedNode<N>[]
  arrows: PlacedArrow<A>[]
}

/** As wide as the narrowest screen: the drawing is enlarged, never scrolled. */
const WIDTH = 320
const PAD = 10
const NAME = 20
const LINE = 18
const GAP = 12
const LANE = 12
const MARK = 8
/** More would leave no room for texts: further arrows share the outermost lane. */
const MOST_LANES = 4
const CURVE = 6

/** Where the rows stand, one below the other. */
function placeNodes<N extends DrawnNode>(nodes: readonly N[]): PlacedNode<N>[] {
  let y = 0
  return nodes.map((node) => {
    const height = 2 * PAD + NAME + node.lines.length * LINE
    const name = y + PAD + NAME - 4
    const lines = node.lines.map((_, at) => name + (at + 1) * LINE)
    const placed = { node, y, height, mark: y + PAD + NAME / 2, name, lines }
    y += height + GAP
    return placed
  })
}

interface Span {
  from: number
  to: number
}

/** The lane of each span, counted from the marks: spans in one lane do not touch, short ones are nearest. */
function lanesOf(spans: readonly Span[]): number[] {
  const taken: Span[][] = []
  const lanes = new Array<number>(spans.length).fill(0)
  const order = spans.map((_, at) => at).sort((a, b) => lengthOf(spans[a]!) - lengthOf(spans[b]!))
  for (const at of order) {
    const span = spans[at]!
    const free = taken.findIndex((lane) => lane.every((one) => one.to <= span.from || span.to <= one.from))
    const lane = Math.min(free === -1 ? taken.length : free, MOST_LANES - 1)
    ;(taken[lane] ??= []).push(span)
    lanes[at] = lane
  }
  return lanes
}

const lengthOf = ({ from, to }: Span): number => to - from

/** From the mark of one row out to the lane, along it, and back to the mark of the other row. */
function pathOf({
  from,
  to,
  lane,
  markX,
}: {
  from: number
  to: number
  lane: number
  markX: number
}): string {
  const x = markX - MARK - CURVE - (lane + 1) * LANE + LANE / 2
  const turn = from < to ? CURVE : -CURVE
  return `M${markX - MARK} ${from}H${x + CURVE}Q${x} ${from} ${x} ${from + turn}V${to - turn}Q${x} ${to} ${x + CURVE} ${to}H${markX - MARK - 5}`
}

const headAt = (x: number, y: number): string => `M${x} ${y}l-8 -4.5v9Z`

/** Documents one below the other by their days, and the arrows between them in lanes beside. */
export function layOut<N extends DrawnNode, A extends DrawnArrow>(
  nodes: readonly N[],
  arrows: readonly A[],
): AmendmentLayout<N, A> {
  const sorted = nodes.toSorted((a, b) => a.date.localeCompare(b.date))
  const placed = placeNodes(sorted)
  const row = new Map(placed.map((one, at) => [one.node.id, { at, y: one.mark }]))
  const drawn = arrows.filter(({ by, of }) => by !== of && row.has(by) && row.has(of))
  const spans = drawn.map(({ by, of }) => {
    const ends = [row.get(by)!.at, row.get(of)!.at]
    return { from: Math.min(...ends), to: Math.max(...ends) }
  })
  const lanes = lanesOf(spans)
  const markX = 2 * MARK + CURVE + (drawn.length > 0 ? Math.max(...lanes) + 1 : 0) * LANE
  const last = placed.at(-1)
  return {
    width: WIDTH,
    height: last ? last.y + last.height : 0,
    markX,
    textX: markX + MARK + 8,
    nodes: placed,
    arrows: drawn.map((arrow, at) => {
      const [from, to] = [row.get(arrow.by)!.y, row.get(arrow.of)!.y]
      const path = pathOf({ from, to, lane: lanes[at]!, markX })
      return { arrow, path, head: headAt(markX - MARK + 1, to) }
    }),
  }
}
