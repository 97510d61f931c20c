import type { Tables } from '../../searchReport/tables.ts'
import { Bar } from './Bar.tsx'
import type { ReportText } from './text.ts'

/** How often results were opened by position, with pinned and substitute results listed separately. */
export function PlaceTable({ tables, words }: { tables: Tables; words: ReportText }) {
  const { places, pinned, nearest } = tables
  const lines = [
    [words.pinned, pinned] as const,
    ...places.map((count, at) => [at < 10 ? String(at + 1) : words.farther, count] as const),
    [words.nearest, nearest] as const,
  ]
  const most = Math.max(...lines.map(([, count]) => count))
  return (
    <section aria-labelledby="search-places">
      <h2 id="search-places">{words.places}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.times}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <Bar count={count} most={most} /> {count}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
