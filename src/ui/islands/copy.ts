// Copies the text of data-copy and says so on the button for two seconds.
document.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest?.<HTMLElement>('[data-copy]')
  const text = button?.dataset['copy']
  if (!button || text === undefined) return
  await navigator.clipboard.writeText(text)
  const label = button.textContent
  if (label === button.dataset['copied']) return
  button.textContent = button.dataset['copied'] ?? label
  setTimeout(() => (button.textContent = label), 2000)
})

export {}
