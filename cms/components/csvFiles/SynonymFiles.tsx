'use client'
import { CsvFiles } from './CsvFiles.tsx'
import { SYNONYM_WORDS } from './words.ts'

/** Above the list of synonyms. */
export const SynonymFiles = () => <CsvFiles collection="synonyms" words={SYNONYM_WORDS} />
