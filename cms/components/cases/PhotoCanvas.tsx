'use client'
import { useState, type PointerEvent } from 'react'
import type { CoveredPart } from '../../content/cases/photos.ts'
import { partBetween, type Point, type Size } from './drawn.ts'

interface Props {
  src: string
  label: string
  size: Size
  covered: CoveredPart[]
  onDrawn: (part: CoveredPart) => void
}

/** Smaller ones are clicks, not parts; in pixels of the photo. */
const SMALLEST = 4

/** Where a pointer is, in pixels of the photo. */
function pointOf({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>, size: Size): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  return { x: ((clientX - left) / width) * size.width, y: ((clientY - top) / height) * size.height }
}

const shape = ({ left, top, width, height }: CoveredPart) => ({ x: left, y: top, width, height })

/** A photo on which parts are drawn with a pointer; the fields beside it do the same with a keyboard. */
export function PhotoCanvas({ src, label, size, covered, onDrawn }: Props) {
  const [from, setFrom] = useState<Point | null>(null)
  const [drawn, setDrawn] = useState<CoveredPart | null>(null)
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    setFrom(pointOf(event, size))
  }
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (from) setDrawn(partBetween(from, pointOf(event, size), size))
  }
  const end = () => {
    if (drawn && drawn.width >= SMALLEST && drawn.height >= SMALLEST) onDrawn(drawn)
    setFrom(null)
    setDrawn(null)
  }
  return (
    <svg
      className="case__canvas"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <image href={src} width={size.width} height={size.height} />
      {[...covered, ...(drawn ? [drawn] : [])].map((part, at) => (
        <rect key={at} {...shape(part)} />
      ))}
    </svg>
  )
}
