import type ICAL from 'ical.js'
import { htmlToMarkdown, plainToMarkdown } from './to-markdown.ts'

/** What the invitation says, as Markdown; the part that a meeting service adds by itself is left out. */
export function descriptionOf(event: ICAL.Component): string {
  const html = textIn(event, 'x-alt-desc')
  const text = textIn(event, 'description')
  const given = [html, text].find(value => LOOKS_LIKE_HTML.test(value))
  const read = given === undefined ? undefined : htmlToMarkdown(withoutService(given))
  return read ?? plainToMarkdown(withoutService(text))
}

const textIn = (event: ICAL.Component, property: string): string =>
  String(event.getFirstPropertyValue(property) ?? '').slice(0, LONGEST)

/** Characters; more than any invitation. */
const LONGEST = 50_000

const LOOKS_LIKE_HTML = /<(?:html|body|p|br|div|span|ul|ol|li|b|i|u|a|strong|em|table|h[1-6])[\s/>]/iu

/** Google fences its part with `-::~:~::~`, Teams begins it with a line of underscores. */
const withoutService = (text: string): string =>
  text
    .replace(/-::~[~:]*[\s\S]*?::~[~:]*::-/gu, '')
    .replace(/\n[ \t]*_{20,}[ \t]*\r?\n[\s\S]*?(?=\n[ \t]*_{20,}|$)|\n[ \t]*_{20,}/gu, '\n')

const SERVICES =
  /https:\/\/(?:[\w-]+\.)*(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|telemost\.yandex\.(?:ru|com)|whereby\.com|meet\.jit\.si|join\.skype\.com|salutejazz\.ru|ktalk\.ru)\/[^\s<>"')\\]+/iu

const PLACES = [
  'location',
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'conference',
  'url',
  'description',
]

/** Where one meets on the screen: an address of a known service. */
export const linkOf = (event: ICAL.Component): string | undefined =>
  PLACES.map(property => SERVICES.exec(textIn(event, property))?.[0]).find(Boolean)
