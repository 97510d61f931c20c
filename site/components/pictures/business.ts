import { diamond, disc, type Shape } from './shapes.ts'

const shopFront: readonly Shape[] = [
  ['edge', 'M72 62H168V122H72Z'],
  ['deep', 'M62 62 74 38H166L178 62Z'],
  [
    'deep',
    'M62 62h19.3a9.6 9 0 0 1-19.3 0ZM100.7 62H120a9.6 9 0 0 1-19.3 0ZM139.3 62h19.4a9.6 9 0 0 1-19.4 0Z',
  ],
  [
    'thread',
    'M81.3 62h19.4a9.6 9 0 0 1-19.4 0ZM120 62h19.3a9.6 9 0 0 1-19.3 0ZM158.7 62H178a9.6 9 0 0 1-19.3 0Z',
  ],
]

/** Scenes of an enterprise's life. */
export const businessScenes: Record<string, readonly Shape[]> = {
  'business-start': [
    ...shopFront,
    ['mid', 'M82 84h44v24H82Z'],
    ['deep', 'M136 84h22v38h-22Z'],
    ['line-pale', 'M142 102v6'],
    ['line', 'M104 102V92'],
    ['deep', 'M104 94c0-8 6-11 13-11 0 8-6 11-13 11ZM104 97c0-7-5-10-11-10 0 7 5 10 11 10Z'],
  ],
  'business-run': [
    ['edge', 'M58 32H182V122H58Z'],
    ['mid', 'M76 88h18v26H76Z'],
    ['deep', 'M104 72h18v42h-18Z'],
    ['mid', 'M132 80h18v34h-18Z'],
    ['deep', 'M158 56h14v58h-14Z'],
    ['ring-thread', 'M74 72 106 54 136 62 170 40'],
    ['thread', `${disc(74, 72, 6)}${disc(106, 54, 6)}${disc(136, 62, 6)}${disc(170, 40, 6)}`],
  ],
  'business-close': [
    ...shopFront,
    ['mid', 'M84 76h72v46H84Z'],
    ['line-pale', 'M84 86h72M84 96h72M84 106h72M84 116h72'],
    ['line', 'M113 96v-6a7 7 0 0 1 14 0v6'],
    ['thread', 'M108 96h24v18h-24Z'],
    ['pale', diamond(120, 105, 4, 5)],
  ],
  invest: [
    ['deep', 'M66 112h44v12H66ZM130 112h44v12h-44ZM72 97h44v12H72ZM126 97h44v12h-44Z'],
    ['mid', 'M98 82h44v12H98Z'],
    ['line-pale', 'M76 118h10M142 118h10M82 103h10M136 103h10M108 88h10'],
    ['line', 'M120 82V44'],
    [
      'deep',
      'M120 58C120 38 136 28 156 28 156 48 140 58 120 58ZM120 70C120 54 106 46 90 46 90 62 104 70 120 70Z',
    ],
    ['thread', diamond(120, 34, 6, 7)],
  ],
}
