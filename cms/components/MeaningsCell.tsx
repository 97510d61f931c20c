'use client'
import type { DefaultCellComponentProps } from 'payload'

/** The meanings of a synonym in the list, as words. */
export function MeaningsCell({ cellData }: DefaultCellComponentProps) {
  const rows = (Array.isArray(cellData) ? cellData : []) as { text?: string }[]
  return <span>{rows.map(({ text }) => text).join(' | ')}</span>
}
