import ts from 'typescript'

// A translator is what any function named for translating returns: useTranslations, createTranslator, …
const makesTranslator = /^(use|create|get|make)?\w*translat(or|ions?)\w*$/i
const translatorMethods = new Set(['rich', 'markup', 'raw', 'has'])

const literalText = (node) =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined

function calledName(call) {
  const { expression } = call
  if (ts.isIdentifier(expression)) return expression.text
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : ''
}

/** The namespace a translator is made for; '' when it is made for the whole catalogue. */
function namespaceOf(call) {
  for (const argument of call.arguments) {
    const text = literalText(argument)
    if (text !== undefined) return text
    if (!ts.isObjectLiteralExpression(argument)) continue
    for (const property of argument.properties) {
      if (ts.isPropertyAssignment(property) && property.name.getText() === 'namespace') {
        return literalText(property.initializer) ?? ''
      }
    }
  }
  return ''
}

function withoutWrapping(node) {
  let inner = node
  while (
    ts.isAwaitExpression(inner) ||
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner)
  ) {
    inner = inner.expression
  }
  return inner
}

/** Every key that an expression can be: whole texts, and patterns where a part is only known when it runs. */
function keysOf(node) {
  const inner = withoutWrapping(node)
  if (ts.isStringLiteralLike(inner)) return [{ text: inner.text }]
  if (ts.isConditionalExpression(inner))
    return [...keysOf(inner.whenTrue), ...keysOf(inner.whenFalse)]
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const start = literalText(inner.left)
    return start === undefined ? [] : [{ parts: [start, ''] }]
  }
  if (ts.isTemplateExpression(inner)) {
    return [{ parts: [inner.head.text, ...inner.templateSpans.map((span) => span.literal.text)] }]
  }
  return []
}

const nearestFunction = (node) => {
  let scope = node.parent
  while (scope !== undefined && !ts.isFunctionLike(scope) && !ts.isSourceFile(scope)) {
    scope = scope.parent
  }
  return scope
}

function collectTranslators(source) {
  const scopes = new Map()
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      const call = withoutWrapping(node.initializer)
      if (ts.isCallExpression(call) && makesTranslator.test(calledName(call))) {
        const scope = nearestFunction(node)
        const names = scopes.get(scope) ?? new Map()
        names.set(node.name.text, namespaceOf(call))
        scopes.set(scope, names)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return scopes
}

/** The namespace of the translator called `name` where `node` stands; undefined if it came from elsewhere. */
function lookUp(scopes, node, name) {
  for (let scope = nearestFunction(node); scope !== undefined; scope = nearestFunction(scope)) {
    const namespace = scopes.get(scope)?.get(name)
    if (namespace !== undefined) return namespace
    if (ts.isSourceFile(scope)) return undefined
    const isParameter = scope.parameters.some((parameter) =>
      ts.isIdentifier(parameter.name) ? parameter.name.text === name : false,
    )
    if (isParameter) return undefined
  }
  return undefined
}

function translatorCalled(call) {
  const { expression } = call
  if (ts.isIdentifier(expression)) return expression.text
  const isMethod =
    ts.isPropertyAccessExpression(expression) &&
    ts.isIdentifier(expression.expression) &&
    translatorMethods.has(expression.name.text)
  return isMethod ? expression.expression.text : undefined
}

/** The namespace in `translator(language, 'news')('title')`, made and called in one breath. */
function madeHere({ expression }) {
  const isMade = ts.isCallExpression(expression) && makesTranslator.test(calledName(expression))
  return isMade ? namespaceOf(expression) : undefined
}

const isErrorCode = (node) =>
  ts.isNewExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'AppError'

/** The code of `{ field, code }`, the way a problem with one field is written. */
function problemCode(node) {
  if (!ts.isObjectLiteralExpression(node)) return undefined
  const names = new Map(
    node.properties.map((property) => [property.name?.getText(), property.initializer]),
  )
  return names.has('field') ? literalText(names.get('code')) : undefined
}

/**
 * What a source file says about messages: `uses`, keys it asks for in a namespace it names; `codes`, error codes it
 * throws; `mentions`, every text and pattern in it, which may be a key that reaches a translator by other ways;
 * `namespaces`, those of its translators; `handedOver`, keys it asks of a translator that it was given; `dynamic`,
 * namespaces in which it asks for a key that is only known when it runs.
 */
export function collectUses(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const translators = collectTranslators(source)
  const uses = []
  const codes = []
  const mentions = []
  const handedOver = []
  const dynamic = new Set()
  const namespaces = new Set([...translators.values()].flatMap((names) => [...names.values()]))
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.arguments.length > 0) {
      const name = translatorCalled(node)
      const namespace = name === undefined ? madeHere(node) : lookUp(translators, node, name)
      if (namespace !== undefined) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
        const found = keysOf(node.arguments[0])
        for (const key of found) uses.push({ namespace, ...key, at: `${file}:${line}` })
        if (found.length === 0) dynamic.add(namespace)
      } else if (name !== undefined && /^t$|T$|translate/.test(name)) {
        handedOver.push(...keysOf(node.arguments[0]))
      }
    }
    const code = isErrorCode(node) ? literalText(node.arguments?.[0]) : problemCode(node)
    if (code !== undefined) codes.push({ text: code, at: file })
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))
      mentions.push(...keysOf(node))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { uses, codes, mentions, namespaces, handedOver, dynamic }
}
