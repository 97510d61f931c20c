/** Our emblem, at sign-in, with the name of the system. The picture is drawn from the portal's by `npm run icons`. */
export function Emblem() {
  return (
    <span className="emblem">
      <img src="/favicon.svg" alt="" width={48} height={48} />
      Cổng Tỉnh
    </span>
  )
}

/** Our emblem as the link to the first page, in the head of every page. */
export function EmblemIcon() {
  return <img src="/favicon.svg" alt="Cổng Tỉnh" width={24} height={24} />
}
