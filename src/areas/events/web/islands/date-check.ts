// Says what stands in the way of the days that are being picked, before they are saved.
const place = document.querySelector('[data-date-check]')
const days = ['startsOn', 'endsOn'].flatMap(
  (name) => document.querySelector<HTMLInputElement>(`input[name="${name}"]`) ?? [],
)
let latest = 0

async function check(): Promise<void> {
  latest += 1
  const asked = latest
  const query = new URLSearchParams(days.map(({ name, value }) => [name, value]))
  const answer = await fetch(`${location.pathname}?${query}`)
  if (!answer.ok || asked !== latest) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const found = page.querySelector('[data-date-check]')
  if (found && place) place.replaceChildren(...found.childNodes)
}

for (const day of days) day.addEventListener('change', () => void check().catch(() => null))
