'use client'
import type { DefaultCellComponentProps } from 'payload'
import type { LinkPlace } from '../../links/collect.ts'
import { Places } from './Places.tsx'

/** How many documents the list names of one link. */
const MOST = 3

/** The documents in which a link stands, in the list. */
export const PlacesCell = ({ rowData }: DefaultCellComponentProps) => (
  <Places places={(rowData.places ?? []) as LinkPlace[]} most={MOST} />
)
