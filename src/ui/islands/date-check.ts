// Says what stands in the way of the days and the place that are being picked, before they are saved.
const place = document.querySelector('[data-date-check]')
const names = ['startsOn', 'endsOn', 'city', 'country', 'attendance']
const form = document.querySelector('input[name="startsOn"]')?.closest('form')
let latest = 0

async function check(): Promise<void> {
  latest += 1
  const asked = latest
  const typed = new FormData(form ?? undefined)
  const query = new URLSearchParams(
    names.flatMap((name) => {
      const value = typed.get(name)
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
  const answer = await fetch(`${location.pathname}?${query}`)
  if (!answer.ok || asked !== latest) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const found = page.querySelector('[data-date-check]')
  if (found && place) place.replaceChildren(...found.childNodes)
}

form?.addEventListener('change', (event) => {
  const { name } = event.target as HTMLInputElement
  if (names.includes(name)) void check().catch(() => null)
})
