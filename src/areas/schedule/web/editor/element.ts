type Value = string | number | boolean | null | undefined | ((event: Event) => void)

/** An element with attributes (true: without a value; false, null: none), listeners (`onclick`) and children. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Node | string | null)[]
): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'function') made.addEventListener(name.slice(2), value)
    else setAttribute(made, name, value)
  made.append(...children.filter((child) => child !== null))
  return made
}

export function setAttribute(on: Element, name: string, value: Exclude<Value, () => void>): void {
  if (value === false || value === null || value === undefined) on.removeAttribute(name)
  else on.setAttribute(name, value === true ? '' : String(value))
}

/** Numbers for the stylesheet, which the policy of the site does not let markup carry. */
export function measure(on: HTMLElement, numbers: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(numbers))
    on.style.setProperty(`--${name}`, String(value))
}
