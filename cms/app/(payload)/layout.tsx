import '@payloadcms/next/css'
import './look.css'
import './navIcons.css'
import './admin.css'
import { RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import config from '../../../payload.config.ts'
import { importMap } from './admin/importMap.js'
import { callServerFunction } from './serverFunctions.ts'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return callServerFunction(args)
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
