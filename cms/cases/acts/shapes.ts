import { z } from 'zod'
import { LONGEST_CASE_TEXT, LONGEST_LINE } from '../../content/cases/bounds.ts'
import { cleanText } from '../checkIntake.ts'

/** A text that must say something. */
export const someText = z.string().transform(cleanText).pipe(z.string().min(1).max(LONGEST_CASE_TEXT))
export const someLine = z.string().transform(cleanText).pipe(z.string().min(1).max(LONGEST_LINE))
export const someReason = z.string().transform(cleanText).pipe(z.string().min(1).max(2000))
export const someId = z.union([z.string().min(1).max(LONGEST_LINE), z.number()]).transform(String)
