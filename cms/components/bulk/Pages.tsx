'use client'

interface Props {
  page: number
  pages: number
  words: { pages: string; page: (page: number) => string }
  onChange: (page: number) => void
}

/** The pages of a long table. */
export function Pages({ page, pages, words, onChange }: Props) {
  if (pages < 2) return null
  return (
    <nav className="bulk__pages" aria-label={words.pages}>
      {Array.from({ length: pages }, (_, at) => at + 1).map((one) => (
        <button
          key={one}
          type="button"
          aria-label={words.page(one)}
          aria-current={one === page ? 'page' : undefined}
          onClick={() => onChange(one)}
        >
          {one}
        </button>
      ))}
    </nav>
  )
}
