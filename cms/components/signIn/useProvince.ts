'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { shownProvider } from '../../oidc/settings.ts'
import { provinceText } from './provinceText.ts'
import { useAsk } from './useAsk.ts'

/** Tells other tabs of the admin what was done in this one. */
const CHANNEL = 'province-sign-in'
export const tellOtherTabs = (): void => {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('done')
  channel.close()
}

/** @returns a function that stops listening */
export function onToldByTab(act: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = act
  return () => channel.close()
}

/** The page to which the identity server of the province sends people back. */
export const PROVINCE_PAGE = '/province-sign-in'

/** How the identity server of the province is used. */
export function useProvince() {
  const ask = useAsk()
  const { config } = useConfig()
  const words = provinceText(useTranslation().i18n.language)
  // Settings that only signed-in people get.
  const provider = (config.admin?.custom as { province?: typeof shownProvider } | undefined)?.province

  /** Leaves this page, or another tab, for the identity server. @returns why it cannot be used; '' when it can */
  const leave = async (path: string, redirect: string, place: Location) => {
    const { data, error } = await ask<{ url: string }>(path, 'POST', { redirect })
    if (data) place.assign(data.url)
    return error
  }
  /** Goes there in a tab of its own, which is opened at once: browsers block one that is opened later. */
  const openTab = async (path: string) => {
    const tab = window.open('about:blank')
    if (!tab) return words.blocked
    tab.opener = null
    const error = await leave(path, `${config.routes.admin}${PROVINCE_PAGE}`, tab.location)
    if (error) tab.close()
    return error
  }
  return {
    isOn: Boolean(provider),
    label: provider?.label ?? words.use,
    words,
    leave: (redirect: string) => leave('province-sign-in/start', redirect, window.location),
    openTab,
  }
}
