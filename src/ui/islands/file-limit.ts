// Tells that a chosen file is larger than data-most bytes before it is sent, and holds its form back until another is chosen.
addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'file') return
  const most = Number(target.dataset['most'])
  if (!most) return
  const over = [...(target.files ?? [])].some(({ size }) => size > most)
  target.setCustomValidity(over ? (target.dataset['tooLarge'] ?? '') : '')
  if (over) target.reportValidity()
})

export {}
