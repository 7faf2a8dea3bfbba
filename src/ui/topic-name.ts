import { useTranslations } from 'use-intl'

/** Names that are the same in every language. */
const ownNames: Readonly<Record<string, string>> = {
  android: 'Android',
  api: 'API',
  cfml: 'CFML',
  clojure: 'Clojure',
  cpp: 'C++',
  css: 'CSS',
  devops: 'DevOps',
  dotnet: '.NET',
  elixir: 'Elixir',
  elm: 'Elm',
  golang: 'Go',
  graphql: 'GraphQL',
  groovy: 'Groovy',
  haskell: 'Haskell',
  ios: 'iOS',
  java: 'Java',
  javascript: 'JavaScript',
  kotlin: 'Kotlin',
  php: 'PHP',
  python: 'Python',
  ruby: 'Ruby',
  rust: 'Rust',
  scala: 'Scala',
  typescript: 'TypeScript',
}

/** The name of a topic in the reader's language; one that nobody named is said as its slug reads. */
export function useTopicName(): (topic: string) => string {
  const t = useTranslations('calendar')
  return (topic) =>
    ownNames[topic] ??
    (t.has(`topics.${topic}` as 'topics.security')
      ? t(`topics.${topic}` as 'topics.security')
      : topic.replaceAll('-', ' '))
}
