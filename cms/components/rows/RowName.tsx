'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import type { RowNaming } from './named.ts'

const LONGEST = 90

const isTold = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text)

/** The name of a row of a list: its number and what it contains, or what it is as long as it is empty. */
export function RowName({ from, options = [], row }: RowNaming) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const toWords = (value: string | number) =>
    options.find((option) => option.value === value)?.label[language] ?? String(value).trim()
  const told = from
    .map((name) => data?.[name])
    .filter(isTold)
    .map(toWords)
  return `${(rowNumber ?? 0) + 1}. ${told.length > 0 ? cut(told.join(' – ')) : row[language]}`
}
