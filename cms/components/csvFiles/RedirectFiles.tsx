'use client'
import { CsvFiles } from './CsvFiles.tsx'
import { REDIRECT_WORDS } from './words.ts'

/** Above the list of redirects. */
export const RedirectFiles = () => <CsvFiles collection="redirects" words={REDIRECT_WORDS} />
