import type { Field, TextareaField, TextField, UploadField } from 'payload'
import { both } from '../fields/both.ts'

type Words = ReturnType<typeof both>
type Options = { required?: true; help?: Words }

const base = (name: string, label: Words, { required, help }: Options) => ({
  name,
  label,
  ...(required && { required }),
  ...(help && { admin: { description: help } }),
})

/** A line of text of a block. */
export const line = (name: string, label: Words, options: Options = {}): TextField => ({
  ...base(name, label, options),
  type: 'text',
})

/** Several lines of a block; an empty line begins a paragraph. */
export const lines = (name: string, label: Words, options: Options = {}): TextareaField => ({
  ...base(name, label, options),
  type: 'textarea',
})

type Rows = Options & { minRows?: number; maxRows?: number }

/**
 * Pictures or files by reference, stored with their collection: what reads texts without their schema, such as the
 * search for what uses a file, finds them so.
 */
export const uploads = (
  name: string,
  to: 'media' | 'files',
  label: Words,
  { minRows = 1, maxRows, ...options }: Rows = {},
): UploadField => ({
  ...base(name, label, options),
  ...(maxRows && { maxRows }),
  type: 'upload',
  relationTo: [to],
  hasMany: true,
  minRows,
})

/** One picture or file by reference, stored like those of `uploads`. */
export const upload = (
  name: string,
  to: 'media' | 'files',
  label: Words,
  options: Options = {},
): UploadField => ({ ...base(name, label, options), type: 'upload', relationTo: [to] })

/** The heading of a block, for those that may have one. */
export const heading = (help?: Words): Field =>
  line('heading', both('Tiêu đề', 'Heading'), help ? { help } : {})
