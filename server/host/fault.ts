import type { Localized } from '../../core/rule.ts'

/** Something about a file or its configuration that a person has to mend; the rest of the work goes on. */
export interface Fault {
  /** Absolute. */
  readonly path: string
  readonly line?: number
  readonly column?: number
  readonly message: Localized
}

export const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && 'message' in value

export const notFound: Localized = {
  ru: 'нет такого файла или папки; проверьте путь',
  uk: 'немає такого файлу чи теки; перевірте шлях',
  en: 'there is no such file or folder; check the path',
}

export const brokenLink: Localized = {
  ru: 'ссылка никуда не ведёт; поправьте её или удалите',
  uk: 'посилання нікуди не веде; виправте його або видаліть',
  en: 'this link leads nowhere; mend or remove it',
}

const unreadable: Localized = {
  ru: 'нет прав на чтение; дайте их (chmod +r) или добавьте путь в ignore',
  uk: 'немає прав на читання; надайте їх (chmod +r) або додайте шлях до ignore',
  en: 'may not be read; allow it (chmod +r) or add the path to ignore',
}

export const notPlain: Localized = {
  ru: 'это не обычный файл; передайте текст через --stdin',
  uk: 'це не звичайний файл; передайте текст через --stdin',
  en: 'this is no plain file; hand its text over with --stdin',
}

export const notUtf8 = (line: number): Localized => ({
  ru: `не UTF-8 (строка ${line}); пересохраните файл в UTF-8`,
  uk: `не UTF-8 (рядок ${line}); збережіть файл у UTF-8`,
  en: `not UTF-8 (line ${line}); save the file as UTF-8`,
})

export const utf16: Localized = {
  ru: 'файл в UTF-16; пересохраните его в UTF-8',
  uk: 'файл у UTF-16; збережіть його в UTF-8',
  en: 'the file is UTF-16; save it as UTF-8',
}

export const tooLarge = (megabytes: string): Localized => ({
  ru: `${megabytes} МБ: больше 1 МБ не читаем; разделите файл или добавьте его в ignore`,
  uk: `${megabytes} МБ: понад 1 МБ не читаємо; розділіть файл або додайте його до ignore`,
  en: `${megabytes} MB: more than 1 MB is not read; split the file or add it to ignore`,
})

const failed = (detail: string): Localized => ({
  ru: `не читается (${detail}); проверьте диск и права`,
  uk: `не читається (${detail}); перевірте диск і права`,
  en: `cannot be read (${detail}); check the disk and its permissions`,
})

/** A slip of ours: it must not keep the other documents from being checked. */
export const broken = (detail: string): Localized => ({
  ru: `Touchline споткнулся на этом файле (${detail}); пожалуйста, пришлите его нам`,
  uk: `Touchline спіткнувся на цьому файлі (${detail}); будь ласка, надішліть його нам`,
  en: `Touchline stumbled over this file (${detail}); please send it to us`,
})

/** What the operating system's refusal means. */
export function faultOf(path: string, error: unknown): Fault {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return { path, message: notFound }
  if (code === 'ELOOP') return { path, message: brokenLink }
  if (code === 'EACCES' || code === 'EPERM') return { path, message: unreadable }
  return { path, message: failed(code ?? message) }
}

export const alreadyThere: Localized = {
  ru: 'такой файл уже есть; назовите другой через --out или замените его ключом --force',
  uk: 'такий файл уже є; назвіть інший через --out або замініть його ключем --force',
  en: 'this file is there already; name another with --out, or replace it with --force',
}

export const notWritten = (detail: string): Localized => ({
  ru: `не записать (${detail}); проверьте папку и права`,
  uk: `не записати (${detail}); перевірте теку й права`,
  en: `cannot be written (${detail}); check the folder and its permissions`,
})
