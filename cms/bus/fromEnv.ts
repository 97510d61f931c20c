import { env } from '../env.ts'
import type { BusSettings } from './bus.ts'

const BUS = /^bus\+/

/** Whether a setting names the exchange behind the province's bus. */
export const isBus = (from: string): boolean => BUS.test(from)

/** The exchange that a setting such as `bus+https://truc.tinh.example.vn/share` names, with the account of the province. */
export const busSettings = (from: string): BusSettings => ({
  shareUrl: from.replace(BUS, ''),
  loginUrl: env.IMPORT_BUS_LOGIN_URL ?? '',
  username: env.IMPORT_BUS_USERNAME ?? '',
  password: env.IMPORT_BUS_PASSWORD ?? '',
  unit: env.IMPORT_BUS_UNIT ?? '',
  destination: env.IMPORT_BUS_DESTINATION ?? '',
})
