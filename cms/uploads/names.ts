/** What a stored upload says of its files. */
export interface Upload {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | undefined> | null
}

/** The names of all files of an upload: the file itself and its sizes. */
export const namesOf = ({ filename, sizes }: Upload = {}): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (name) => typeof name === 'string',
  )
