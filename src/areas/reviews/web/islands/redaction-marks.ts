// Puts marks around what is selected, or takes away those that it stands between.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-mark]')) {
  const area = document.querySelector<HTMLTextAreaElement>(
    `textarea[name="${button.dataset['mark']}"]`,
  )
  if (!area) continue
  button.hidden = false
  button.addEventListener('click', () => {
    const { selectionStart: from, selectionEnd: to, value } = area
    const chosen = value.slice(from, to)
    const bare = chosen.replaceAll('[[', '').replaceAll(']]', '')
    if (bare.trim() === '') return
    area.setRangeText(bare === chosen ? `[[${chosen}]]` : bare, from, to, 'select')
    area.focus()
  })
}

export {}
