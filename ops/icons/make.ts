import sharp from 'sharp'
import { toIco } from './ico.ts'

const SVG_UNITS = 48
const SVG_DPI = 72
const NIGHT = '#16284f'
/** The part of a maskable icon that is visible under every mask (https://www.w3.org/TR/appmanifest/#icon-masks). */
const SAFE = 0.8

function draw(svg: Buffer, size: number): Promise<Buffer> {
  return sharp(svg, { density: (SVG_DPI * size) / SVG_UNITS })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}

/** The emblem on a full square background: the system rounds the corners itself. */
async function drawFilled(svg: Buffer, size: number): Promise<Buffer> {
  const inner = Math.round(size * SAFE)
  const ground = sharp({ create: { width: size, height: size, channels: 3, background: NIGHT } })
  return ground
    .composite([{ input: await draw(svg, inner), gravity: 'centre' }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}

/**
 * Every icon generated from the emblem, by file name.
 * @param svg a square drawing of 48 units
 */
export async function makeIcons(svg: Buffer): Promise<Record<string, Buffer>> {
  const ico = toIco(
    await Promise.all([16, 32, 48].map(async (size) => ({ size, png: await draw(svg, size) }))),
  )
  const touch = await drawFilled(svg, 180)
  return {
    'site/public/favicon.ico': ico,
    'site/public/apple-touch-icon.png': touch,
    'site/public/icon-192.png': await draw(svg, 192),
    'site/public/icon-512.png': await draw(svg, 512),
    'site/public/icon-maskable-192.png': await drawFilled(svg, 192),
    'site/public/icon-maskable-512.png': await drawFilled(svg, 512),
    'cms/public/favicon.ico': ico,
    'cms/public/favicon.svg': svg,
    'cms/public/apple-touch-icon.png': touch,
  }
}
