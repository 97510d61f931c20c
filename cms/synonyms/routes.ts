import { csvRoutes } from '../csv/routes.ts'
import { both } from '../fields/both.ts'
import { readCsv, toCsv } from './csv.ts'
import { importLines } from './import.ts'
import { listRules } from './stored.ts'

/** `GET` and `POST /api/synonyms/csv`. */
export const synonymRoutes = csvRoutes({
  subject: 'synonyms',
  notYours: both('Tài khoản này không được sửa từ đồng nghĩa.', 'This account may not edit synonyms.'),
  fileName: 'tu-dong-nghia.csv',
  toCsv: async (req) => toCsv(await listRules(req)),
  read: readCsv,
  importLines,
})
