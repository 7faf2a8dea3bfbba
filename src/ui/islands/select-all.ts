// The box in a table's head ticks every row of the page.
const boxes = (name: string) =>
  document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)

const start = () => {
  for (const all of document.querySelectorAll<HTMLInputElement>('[data-select-all]')) {
    const name = all.dataset['selectAll'] ?? ''
    all.hidden = false
    all.addEventListener('change', () => {
      for (const box of boxes(name)) box.checked = all.checked
    })
    document.addEventListener('change', ({ target }) => {
      if ((target as HTMLInputElement).name !== name) return
      const ticked = [...boxes(name)].filter((box) => box.checked).length
      all.checked = ticked === boxes(name).length
      all.indeterminate = ticked > 0 && !all.checked
    })
  }
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start)
else start()

export {}
