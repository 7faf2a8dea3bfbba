// Asks once more before a form with data-confirm is sent.
document.addEventListener('submit', (event) => {
  const question = (event.target as HTMLFormElement).dataset['confirm']
  if (question && !confirm(question)) event.preventDefault()
})

export {}
