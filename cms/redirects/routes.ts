import { csvRoutes } from '../csv/routes.ts'
import { both } from '../fields/both.ts'
import { readCsv } from './csv.ts'
import { exportRedirects } from './export.ts'
import { importRedirects } from './import.ts'

/** `GET` and `POST /api/redirects/csv`. */
export const redirectRoutes = csvRoutes({
  subject: 'redirects',
  notYours: both('Tài khoản này không được sửa chuyển hướng.', 'This account may not edit redirects.'),
  fileName: 'chuyen-huong.csv',
  toCsv: exportRedirects,
  read: readCsv,
  importLines: importRedirects,
})
