/** Text that a spreadsheet would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/

/** A cell that no spreadsheet runs. */
export const withoutFormula = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell)
