// Shows how far a search is, and brings the page up to date once it is over.
const shown = document.querySelector<HTMLElement>('[data-search-progress]')
const bar = shown?.querySelector('progress')
const look = async () => {
  const answer = await fetch(shown?.dataset['searchProgress'] ?? '', { cache: 'no-store' }).catch(
    () => null,
  )
  const state = answer?.ok ? ((await answer.json()) as { running: boolean; done: number }) : null
  if (state?.running === false) location.reload()
  else if (state && bar) bar.value = state.done * 100
}
if (shown) setInterval(() => void look(), 1000)

export {}
