'use client'
import type { DefaultCellComponentProps } from 'payload'
import { CheckAgain } from './CheckAgain.tsx'

/** The button to check a link again, in the list. */
export const AgainCell = ({ rowData }: DefaultCellComponentProps) => (
  <CheckAgain id={rowData.id as string} url={String(rowData.url ?? '')} />
)
