/** Tones a drawing may use; site/styles/components/drawings.css gives them colour. */
export type Tone = 'deep' | 'mid' | 'pale' | 'thread' | 'edge' | 'line' | 'line-pale' | 'ring' | 'ring-thread'

/** One shape: its tone and its path on a 240 x 144 ground. Later shapes lie above earlier ones. */
export type Shape = readonly [tone: Tone, d: string]

/** A circle as a path. */
export const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

/** A standing diamond, the stitch that all drawings share. */
export const diamond = (x: number, y: number, w: number, h = w): string =>
  `M${x} ${y - h}L${x + w} ${y} ${x} ${y + h} ${x - w} ${y}Z`

/** Terraced fields with a pale sun: the land behind every scene. */
export const terraces: readonly Shape[] = [
  ['pale', disc(196, 40, 22)],
  ['mid', 'M0 110C36 92 78 96 120 106S206 114 240 94V144H0Z'],
  ['line-pale', 'M0 121C36 104 80 107 121 116S206 124 240 106'],
  ['line-pale', 'M0 133C36 117 82 119 122 127S206 135 240 119'],
]
