import { fromHtml } from 'hast-util-from-html'

/** Elements of a page, as far as tests look at them. */
export interface Element {
  readonly type: string
  readonly tagName: string
  readonly value?: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly children?: readonly Element[]
}

export const all = (root: Element, isWanted: (element: Element) => boolean): Element[] =>
  (root.children ?? []).flatMap(child => [
    ...(child.type === 'element' && isWanted(child) ? [child] : []),
    ...all(child, isWanted),
  ])

export const textOf = ({ value, children = [] }: Element): string => value ?? children.map(textOf).join('')

export const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name)

export const parsed = (html: string): Element => fromHtml(html) as unknown as Element
