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

/** Terraced fields with a pale sun: the land behind every scene. It reaches 60 units past the ground on both sides. */
export const terraces: readonly Shape[] = [
  ['pale', disc(222, 38, 20)],
  ['mid', 'M-60 116C-20 112 24 90 64 94S150 116 200 106 270 84 300 88V144H-60Z'],
  ['line-pale', 'M-60 126C-20 122 26 101 66 105S150 126 200 117 270 96 300 100'],
  ['line-pale', 'M-60 137C-20 133 28 113 68 117S150 137 200 128 270 108 300 112'],
]
