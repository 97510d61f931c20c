'use client'
import { useNav, useWindowInfo } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'
import { opensIn } from './opensIn.ts'

/** In the browser, since it depends on its screen; Payload keeps the choice for larger screens with the account. */
const KEY = 'small-screen-menu'
const isWanted = () => localStorage.getItem(KEY) !== 'closed'
const keep = (isOpen: boolean) =>
  isOpen ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, 'closed')

/** Payload's button that opens and closes the menu. */
const TOGGLER = '.nav-toggler'

/**
 * Payload closes its menu on every page of a screen up to 1440 px wide, and forgets what the person chose there. Desk
 * and lists have room for it on 1366 px: there it stays as the person left it, open at first. A form keeps the width
 * for itself and its preview; there the menu is closed until it is opened. Below 1024 px it would cover the page.
 */
export function MenuOfLists({ children }: { children?: ReactNode }) {
  const { hydrated, navOpen, setNavOpen } = useNav()
  const { l: isSmall, m: isCovering } = useWindowInfo().breakpoints
  const pathname = usePathname()
  const isOurs = hydrated && isSmall === true && isCovering === false
  const isList = opensIn(pathname)
  useEffect(() => {
    if (!isOurs) return
    // Payload's own effect, which closes the menu, runs after this one.
    const timer = setTimeout(() => setNavOpen(isList && isWanted()))
    return () => clearTimeout(timer)
  }, [isOurs, isList, pathname, setNavOpen])
  useEffect(() => {
    if (!isOurs || !isList) return
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest(TOGGLER)) keep(!navOpen)
    }
    document.addEventListener('click', onClick, true)
    return () => document.removeEventListener('click', onClick, true)
  }, [isOurs, isList, navOpen])
  return children
}
