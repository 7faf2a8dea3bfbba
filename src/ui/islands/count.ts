import { lengthOf } from '../../shared/questions/answer-limit.ts'

// Counts what is typed into a field with data-count, by the rule that the server checks, and says it below the field; out of
// bounds it says so to those who listen, too.
const start = (field: HTMLInputElement | HTMLTextAreaElement) => {
  const shown = document.getElementById(field.dataset['shown'] ?? '')
  const unit = field.dataset['count'] === 'words' ? 'words' : 'characters'
  if (!shown) return
  const bound = (name: 'min' | 'max') =>
    field.dataset[name] === undefined ? null : Number(field.dataset[name])
  const [min, max] = [bound('min'), bound('max')]
  const format = new Intl.NumberFormat(document.documentElement.lang)
  const count = () => {
    const length = lengthOf(field.value, unit)
    const over = max !== null && length > max
    shown.textContent = (shown.dataset['says'] ?? '{n}').replace('{n}', format.format(length))
    shown.hidden = false
    shown.dataset['state'] = over ? 'over' : min !== null && length < min ? 'under' : 'within'
    // Read out only once it is too long: at every key it would talk over what is typed.
    if (over) shown.setAttribute('role', 'status')
    else shown.removeAttribute('role')
  }
  field.addEventListener('input', count)
  count()
}

const all = () =>
  document
    .querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-count][data-shown]')
    .forEach(start)
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', all)
else all()
