const SETTINGS =
  /^(PORT|CMS_PORT|HOST|DATA_DIR|DATABASE_URI|MEILI_\w+|PORTAL_\w+|CMS_URL|PAYLOAD_SECRET|SECOND_\w+|SESSION_\w+|ACCOUNT_\w+|PROOF_MINUTES|SEED|SECURITY_\w+|CLAMAV_SOCKET|TRUST_PROXY|LOG_LEVEL|S3_\w+)$/

/**
 * Removes every setting of the portal from this process, so that tests never touch real data.
 * @returns the removed settings
 */
export function forgetSettings(): Record<string, string | undefined> {
  const taken = Object.entries(process.env).filter(([name]) => SETTINGS.test(name))
  for (const [name] of taken) delete process.env[name]
  return Object.fromEntries(taken)
}
