/**
 * The numbers a pager shows: first, last, the current page and its neighbours; undefined stands for a gap.
 * @example pageNumbers(6, 12) // [1, undefined, 5, 6, 7, undefined, 12]
 */
export function pageNumbers(page: number, pages: number): (number | undefined)[] {
  const wanted = new Set([1, pages, page - 1, page, page + 1])
  if (page <= 3) wanted.add(2).add(3)
  if (page >= pages - 2) wanted.add(pages - 1).add(pages - 2)
  const numbers = [...wanted].filter((one) => one >= 1 && one <= pages).sort((a, b) => a - b)
  return numbers.flatMap((one, index) => {
    const before = numbers[index - 1]
    return before !== undefined && one - before > 1 ? [undefined, one] : [one]
  })
}
