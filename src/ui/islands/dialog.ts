// Opens dialogs where the browser does not know the command attribute yet.
if (!('commandForElement' in HTMLButtonElement.prototype)) {
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest?.('[command=show-modal]')
    const dialog = button && document.getElementById(button.getAttribute('commandfor') ?? '')
    if (dialog instanceof HTMLDialogElement) dialog.showModal()
  })
}

export {}
