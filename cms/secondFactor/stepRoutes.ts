import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { orBusy } from '../signIn/orBusy.ts'
import { Code, confirmFactor } from './confirmFactor.ts'
import { offerSecret } from './enrolment.ts'
import { changeGivenPassword } from './firstPassword.ts'
import { goOn } from './goOn.ts'
import { noHalfSession } from './halfSession.ts'
import { limitedCheck } from './limited.ts'
import { readBody } from './readBody.ts'
import { during } from './step.ts'
import { takeCode, type FactorMethod } from './takeCode.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const Password = z.object({ password: z.string().min(1).max(1024) })

const showCode = during('code', async (req, { account, record, amr }) => {
  const { code } = await readBody(req, Code)
  let method: FactorMethod | null = null
  const refused = await limitedCheck(req, account, async () => {
    method = await takeCode(req.payload, record!, code)
    return method !== null
  })
  return refused ?? goOn(req, String(account.id), [...amr, method!])
})

const choosePassword = during('password', async (req, { account, amr }) => {
  const { password } = await readBody(req, Password)
  return orBusy(req, async () => {
    await changeGivenPassword(req, account, password)
    return goOn(req, String(account.id), amr)
  })
})

const offer = during('enrol', async (req, { account }) => freshJson(await offerSecret(req.payload, account)))

const confirm = during('enrol', async (req, { account, amr }) => {
  const { refused, recoveryCodes } = await confirmFactor(req, account)
  return refused ?? goOn(req, String(account.id), [...amr, 'otp'], { recoveryCodes })
})

const cancel: PayloadHandler = () =>
  Response.json({}, { headers: { 'Cache-Control': 'no-store', 'Set-Cookie': noHalfSession() } })

/** The steps of signing in after the password. They answer with the next step, or with a session. */
export const stepRoutes: Omit<Endpoint, 'root'>[] = [
  { path: '/second-step', method: 'post', handler: showCode },
  { path: '/second-step/password', method: 'post', handler: choosePassword },
  { path: '/second-step/enrol', method: 'post', handler: offer },
  { path: '/second-step/confirm', method: 'post', handler: confirm },
  { path: '/second-step/cancel', method: 'post', handler: cancel },
]
