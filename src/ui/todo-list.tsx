import type { ReactNode } from 'react'

export type Todo = {
  readonly when: ReactNode
  readonly urgent?: boolean | undefined
  readonly title: ReactNode
  readonly detail?: ReactNode | undefined
  readonly action?: { readonly label: ReactNode; readonly href: string } | undefined
}

/** What needs the organiser now, in sentences, the most urgent first. */
export function TodoList({
  todos,
  empty,
}: {
  todos: readonly Todo[]
  empty?: ReactNode | undefined
}) {
  if (todos.length === 0) return <>{empty}</>
  return (
    <ul className="todo-list">
      {todos.map((todo, at) => (
        <li key={at}>
          <span className={todo.urgent ? 'when urgent' : 'when'}>{todo.when}</span>
          <div>
            <b>{todo.title}</b>
            {todo.detail && <small>{todo.detail}</small>}
          </div>
          {todo.action && <a href={todo.action.href}>{todo.action.label}</a>}
        </li>
      ))}
    </ul>
  )
}
