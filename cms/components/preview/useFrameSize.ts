'use client'
import { useEffect, useState, type CSSProperties, type RefObject } from 'react'

/** The widths at which a page is shown, in CSS pixels. */
export const FRAME_WIDTHS = { phone: 360, tablet: 768, wide: 1280 } as const
export type FrameWidth = keyof typeof FRAME_WIDTHS

/**
 * The size of a page of a given width in a box, made smaller where the box is narrower.
 * @returns null until the box was measured
 */
export function useFrameSize(box: RefObject<HTMLElement | null>, chosen: FrameWidth): CSSProperties | null {
  const [room, setRoom] = useState<DOMRectReadOnly | null>(null)
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect ?? null))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  if (!room || room.width === 0) return null
  const width = FRAME_WIDTHS[chosen]
  const scale = Math.min(1, room.width / width)
  const left = Math.max(0, (room.width - width) / 2)
  return { width, height: room.height / scale, left, transform: `scale(${scale})` }
}
