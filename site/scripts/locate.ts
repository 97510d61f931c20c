/** A fix that is further off than this names no place, in metres. */
const WORST = 100
const PATIENCE_MS = 15_000

const ask = () =>
  new Promise<GeolocationPosition>((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject, {
      ...{ enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 0 },
    }),
  )

function fill(part: HTMLElement, { latitude, longitude }: GeolocationCoordinates): void {
  const fields = [...part.querySelectorAll('input')]
  for (const [at, value] of [latitude, longitude].entries()) fields[at]!.value = value.toFixed(5)
}

/** Takes the position of the device when the reader asks for it, and says what became of that. */
async function locate(part: HTMLElement): Promise<string | undefined> {
  try {
    const { coords } = await ask()
    if (coords.accuracy > WORST) return part.dataset.vague
    fill(part, coords)
    return part.dataset.located
  } catch {
    return part.dataset.failed
  }
}

for (const part of document.querySelectorAll<HTMLElement>('[data-locate]')) {
  const status = part.querySelector('[role=status]')
  part.querySelector('button')?.addEventListener('click', async () => {
    const words = await locate(part)
    if (status) status.textContent = words ?? ''
  })
}

export {}
